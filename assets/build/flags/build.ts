import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../paths.ts';
import { corrections } from './corrections.ts';
import { readFlagManifest } from './manifest.ts';
import { optimiseFlag } from './optimise.ts';

/** The facts that say which flags there are. */
export const flagTable = path.join(root, 'db/source/flag.csv');

/** Writes the flags that `db/source/flag.csv` names, and no others, to `flags/` below `outDir`. */
export async function buildFlags(outDir: string): Promise<void> {
  const folder = path.join(outDir, 'flags');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { file, original } of await readFlagManifest(flagTable)) {
    const drawn = await readFile(original, 'utf8');
    const corrected = corrections[file]?.(drawn) ?? drawn;
    const idPrefix = path.basename(file, '.svg').toLowerCase();
    await writeFile(path.join(outDir, file), optimiseFlag(corrected, idPrefix));
  }
}
