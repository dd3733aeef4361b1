import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { inProject } from '../paths.ts';
import { type EditionFile, editionFiles, editionId, filesBelow } from './edition.ts';

/** Pictures for installers; a browser takes the drawing, or one of these sizes. */
const wantedIcons = new Set(['icon.svg', '128x128.png', '256x256.png', '512x512.png']);

/**
 * Completes a built browser edition so that a browser can keep it: leaves out what installers
 * alone need, marks the page with the edition's id, and adds the service worker that knows the
 * sum of every file.
 */
export async function completeEdition(folder: string): Promise<void> {
  const icons = path.join(folder, 'icons');
  for (const file of filesBelow(icons)) if (!wantedIcons.has(file)) rmSync(path.join(icons, file));
  rmSync(path.join(folder, 'service-worker.js'), { force: true });
  const id = markPage(path.join(folder, 'index.html'), () => editionId(editionFiles(folder)));
  await buildWorker(folder, id, editionFiles(folder));
}

const mark = /\n *<meta name="atlas-edition"[^>]*>/;

function markPage(page: string, idOf: () => string): string {
  const bare = readFileSync(page, 'utf8').replace(mark, '');
  writeFileSync(page, bare);
  const id = idOf();
  const marked = bare.replace(
    /\n *<title>/,
    `\n    <meta name="atlas-edition" content="${id}" />$&`,
  );
  writeFileSync(page, marked);
  return id;
}

async function buildWorker(folder: string, id: string, files: readonly EditionFile[]) {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      __EDITION__: JSON.stringify({ id, files }),
      'process.env.NODE_ENV': JSON.stringify('production'),
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'chrome120',
      modulePreload: false,
      rollupOptions: {
        input: inProject('renderer/offline/worker/worker.ts'),
        output: { format: 'iife', entryFileNames: 'service-worker.js' },
      },
    },
  });
}
