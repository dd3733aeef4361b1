import { createWriteStream } from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';

/**
 * Unpacks a zip, dropping its first folder and what `keep` refuses.
 * yauzl itself refuses entries that would lie outside the target.
 * @param keep is asked with each file's path below the first folder
 */
export async function unzip(
  zipFile: string,
  target: string,
  keep: (relativePath: string) => boolean,
): Promise<void> {
  const zip = await openPromise(zipFile);
  for await (const entry of zip.eachEntry()) {
    const relative = entry.fileName.split('/').slice(1).join('/');
    if (relative === '' || relative.endsWith('/') || !keep(relative)) continue;
    const file = path.join(target, relative);
    await mkdir(path.dirname(file), { recursive: true });
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(file));
    // The upper half of the attributes is the Unix mode the file was packed with.
    if ((entry.externalFileAttributes >>> 16) & 0o111) await chmod(file, 0o755);
  }
}
