import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

const unpack = promisify(gunzip);

/** How a file's name ends that lies packed with gzip in the place of the file itself. */
export const packedEnding = '.gz';

/**
 * Reads a file that lies there as it is, or packed (electron/runtime/build.ts says which do).
 * @param file absolute path without the ending
 * @throws what the file system throws where neither is there
 */
export async function readPlainOrPacked(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch {
    return unpack(await readFile(file + packedEnding));
  }
}
