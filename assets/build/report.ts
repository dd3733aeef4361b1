import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** One line about a built folder: how many files, how many bytes. */
export async function describeFolder(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(path.join(file.parentPath, file.name))).size),
  );
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  if (bytes === 0) throw new Error(`${folder} is empty`);
  return `${path.basename(folder).padEnd(10)}${plural(files.length).padStart(10)}${bytes
    .toLocaleString('en')
    .padStart(14)} bytes`;
}

const plural = (count: number): string => `${count} ${count === 1 ? 'file' : 'files'}`;
