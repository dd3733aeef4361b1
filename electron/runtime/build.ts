import {
  copyFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { packedEnding } from '../data/packed.ts';
import { completeEdition } from './offline/build.ts';
import { inProject } from './paths.ts';
import { runScript } from './run.ts';
import { packSingleFile } from './single/build.ts';

export type Edition = 'desktop' | 'web' | 'single';

const sources = ['assets', 'db', 'electron', 'renderer', 'package-lock.json', 'vite.config.ts'];
const stampOf = (edition: Edition) => inProject('dist', `${edition}.stamp`);

function newest(place: string): number {
  const status = statSync(place);
  if (!status.isDirectory()) return status.mtimeMs;
  const inside = readdirSync(place).map((name) => newest(path.join(place, name)));
  return Math.max(status.mtimeMs, ...inside);
}

/** True where an edition was never built or a source has changed since. */
export function isStale(edition: Edition): boolean {
  const stamp = stampOf(edition);
  if (!existsSync(stamp)) return true;
  const builtAt = statSync(stamp).mtimeMs;
  return sources.some((source) => newest(inProject(source)) > builtAt);
}

const bundle = (mode: string) =>
  build({ mode, logLevel: 'warn', configFile: inProject('vite.config.ts') });

/** Builds Electron's own programs into a folder of dist/, with the database beside them. */
export async function buildPrograms(folder: 'desktop' | 'dev'): Promise<void> {
  rmSync(inProject('dist', folder), { recursive: true, force: true });
  for (const mode of ['main', 'data', 'preload']) await bundle(mode);
  copyFileSync(inProject('dist/db/atlas.sqlite'), inProject('dist', folder, 'atlas.sqlite'));
  const wasm = 'sql-wasm.wasm';
  copyFileSync(inProject('node_modules/sql.js/dist', wasm), inProject('dist', folder, wasm));
}

/** What the desktop edition holds elsewhere already, and shares from there. */
const heldElsewhere: ReadonlySet<string> = new Set([
  'atlas.sqlite',
  'sql-wasm-browser.wasm',
  // What a browser keeps comes from where it can be had anew, not from a class that is over.
  'service-worker.js',
]);

/** Large, and not looked at before the reader draws near: the desktop edition keeps it packed. */
const keptPacked = ['map/detail.json'];

/** Gives the desktop edition the renderer's files, once they are built. */
function copyRenderer(): void {
  const renderer = inProject('dist/desktop/renderer');
  cpSync(inProject('dist/web'), renderer, {
    recursive: true,
    filter: (file) => !heldElsewhere.has(path.basename(file)),
  });
  for (const name of keptPacked) {
    const file = path.join(renderer, name);
    writeFileSync(file + packedEnding, gzipSync(readFileSync(file), { level: 9 }));
    rmSync(file);
  }
}

/** What each edition takes beyond the renderer, once that is built. */
const finish: Readonly<Record<Edition, () => Promise<void>>> = {
  desktop: async () => {
    await buildPrograms('desktop');
    copyRenderer();
  },
  web: async () => undefined,
  single: async () => {
    await bundle('single-opener');
    await bundle('single');
    await packSingleFile();
  },
};

/** Builds the database, the assets, then the editions asked for, into dist/. */
export async function buildEditions(editions: readonly Edition[]): Promise<void> {
  const startedAt = new Date();
  await runScript('db/build/build.ts');
  await runScript('assets/build/build.ts');
  if (editions.length > 0) {
    await bundle('renderer');
    await completeEdition(inProject('dist/web'));
  }
  for (const edition of editions) {
    await finish[edition]();
    writeFileSync(stampOf(edition), `${startedAt.toISOString()}\n`);
    console.log(`Built the ${edition} edition.`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const words = process.argv.slice(2);
  await buildEditions(words.filter((word): word is Edition => Object.hasOwn(finish, word)));
}
