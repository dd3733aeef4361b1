import { open } from 'node:fs/promises';

/**
 * Has the disk keep what was last done in a folder: a file that took another's place does so for
 * good only then. Windows neither needs nor allows it.
 */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
