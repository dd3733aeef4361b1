import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { pack as tarPack } from 'tar-stream';
import { filesBelow } from '../offline/edition.ts';

export interface Pack {
  /** The archive in base 64. */
  readonly text: string;
  /** The sum of the archive, hexadecimal. */
  readonly sha256: string;
}

/**
 * The files of a folder as one tar archive, compressed: the same bytes from the same files.
 * @param keep is asked with each file's path below the folder, with slashes
 */
export async function archiveFolder(
  folder: string,
  keep: (file: string) => boolean = () => true,
): Promise<Buffer> {
  const tar = tarPack();
  for (const name of filesBelow(folder).filter(keep))
    tar.entry({ name, mtime: new Date(0), mode: 0o644 }, readFileSync(path.join(folder, name)));
  tar.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of tar) chunks.push(chunk as Buffer);
  const archive = gzipSync(Buffer.concat(chunks), { level: 9 });
  // The header's byte for the system that packed it: unknown, wherever this runs.
  archive[9] = 255;
  return archive;
}

/** The same as text for a page. */
export async function packFolder(folder: string, keep: (file: string) => boolean): Promise<Pack> {
  const archive = await archiveFolder(folder, keep);
  return {
    text: archive.toString('base64'),
    sha256: createHash('sha256').update(archive).digest('hex'),
  };
}
