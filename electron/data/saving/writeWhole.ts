import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a file as a whole or not at all: into a file beside it first, which then takes its
 * place. Whatever stood there before stays until the new one is complete on the disk.
 * Throws what the file system throws; see saveFailure.
 * @param file absolute path; its folder must exist
 */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const beside = path.join(
    path.dirname(file),
    `.${path.basename(file)}.${crypto.randomUUID()}.part`,
  );
  try {
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
}
