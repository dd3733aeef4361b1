import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { packedEnding, readPlainOrPacked } from '../data/packed.ts';

const compress = promisify(gzip);

/** Pictures and fonts are compressed already. */
const isCompressible = (file: string): boolean =>
  ['.html', '.js', '.css', '.json', '.svg', '.txt', '.sqlite', '.wasm'].includes(
    path.extname(file),
  );

export interface SharedFolder {
  readonly folder: string;
  remove(): Promise<void>;
}

/**
 * Lays the browser edition out in a folder of its own, each file also compressed, once for all: a
 * class of thirty then asks a slow network for a third, and a slow machine for no work. Nothing
 * but the atlas ever lies there. Throws what the file system throws.
 * @param program the folder with main.cjs: the pages lie in its renderer/, the data beside it
 */
export async function layOut(program: string): Promise<SharedFolder> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'heart-of-asia-atlas-share-'));
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 3 });
  try {
    const pages = path.join(program, 'renderer');
    for (const lying of await filesIn(pages)) {
      const file = lying.endsWith(packedEnding) ? lying.slice(0, -packedEnding.length) : lying;
      await lay(path.join(pages, file), folder, file);
    }
    await lay(path.join(program, 'atlas.sqlite'), folder, 'atlas.sqlite');
    await lay(path.join(program, 'sql-wasm.wasm'), folder, 'assets/sql-wasm-browser.wasm');
    return { folder, remove };
  } catch (error) {
    await remove().catch(() => undefined);
    throw error;
  }
}

/** Reads and writes, since the program may lie in Electron's archive, which knows no more. */
async function lay(from: string, folder: string, file: string): Promise<void> {
  const to = path.join(folder, file);
  const bytes = await readPlainOrPacked(from);
  await mkdir(path.dirname(to), { recursive: true });
  await writeFile(to, bytes);
  if (isCompressible(file)) await writeFile(`${to}.gz`, await compress(bytes));
}

/** All files under a folder, as paths from there. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry) => {
      if (!entry.isDirectory()) return [entry.name];
      const inside = await filesIn(path.join(folder, entry.name));
      return inside.map((file) => path.join(entry.name, file));
    }),
  );
  return found.flat();
}
