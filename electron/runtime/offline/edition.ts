import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One file of a built edition, as the service worker asks for it (`renderer/offline/worker`). */
export interface EditionFile {
  readonly url: string;
  readonly revision: string;
  readonly integrity: string;
}

/** Every file below a folder, by its path with slashes, in order. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

/** The files of a built edition with their sums. */
export function editionFiles(folder: string): readonly EditionFile[] {
  return filesBelow(folder).map((url) => {
    const sum = createHash('sha256').update(readFileSync(path.join(folder, url)));
    const digest = sum.digest('base64');
    return { url, revision: digest.slice(0, 16), integrity: `sha256-${digest}` };
  });
}

/** What an edition is known by: the same from the same files. */
export const editionId = (files: readonly EditionFile[]): string =>
  createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
