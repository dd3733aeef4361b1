import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { firstAnswers } from './electron/runtime/firstAnswers.ts';
import { manifestBesidePage } from './electron/runtime/offline/manifest.ts';
import { singleFileOpener, singleFileParts } from './electron/runtime/single/bundle.ts';
import { contentSecurityPolicy } from './electron/security/csp.ts';

const at = (...parts: string[]) => path.resolve(import.meta.dirname, ...parts);
const database = at('dist/db/atlas.sqlite');
const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as { version: string };

/**
 * Electron's own processes: one CommonJS file each, everything but Electron and Node inlined.
 * ATLAS_DEV_ORIGIN is set only by `npm run dev`: the address of Vite's server is then fixed in
 * a bundle of its own folder. In any other build it is empty, and what hangs on it is left out.
 */
function electronProcess(entry: string, file: string): UserConfig {
  const devOrigin = process.env.ATLAS_DEV_ORIGIN ?? '';
  return {
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    define: {
      __DEV_ORIGIN__: JSON.stringify(devOrigin),
      __DATABASE_SHA256__: JSON.stringify(databaseHash()),
    },
    build: {
      ssr: at(entry),
      outDir: at(devOrigin ? 'dist/dev' : 'dist/desktop'),
      emptyOutDir: false,
      target: 'node20',
      minify: true,
      rollupOptions: {
        external: ['electron', /^node:/, ...builtinModules],
        output: { format: 'cjs', entryFileNames: file, codeSplitting: false },
      },
    },
  };
}

/** What an edition knows its own database by; empty, and so nothing's, where none is built yet. */
const databaseHash = (): string =>
  existsSync(database) ? createHash('sha256').update(readFileSync(database)).digest('hex') : '';

/** What the renderer knows of the database without asking it; nothing where none is built yet. */
const firstAnswersJson = async (): Promise<string> =>
  existsSync(database)
    ? JSON.stringify(await firstAnswers(new Uint8Array(readFileSync(database))))
    : '{"after":"9999"}';

/**
 * The code of sql.js keeps its name in the browser edition: the desktop edition has the same file
 * for itself, and puts it in this place when it shares its pages with a class.
 */
const assetFileNames = ({ names }: { readonly names: readonly string[] }): string =>
  `assets/[name]${names.some((name) => name.endsWith('.wasm')) ? '' : '-[hash]'}[extname]`;

/**
 * What the first map is made of, and what the first screen, each with all that it imports in one
 * file: on the desktop each file is a question to the process that also draws the window.
 */
const firstChunks = [
  { name: 'first', test: /renderer[\\/]app[\\/]first[\\/]first\.ts$/, priority: 2 },
  { name: 'main', test: /renderer[\\/](app[\\/]main|map[\\/]RegionMap)\.tsx$/, priority: 1 },
];

/**
 * The renderer, the same files for both hosts: a page finds out by itself who answers it.
 * The desktop edition is given a copy of them (electron/runtime/build.ts).
 */
async function renderer(): Promise<UserConfig> {
  return {
    root: at('renderer'),
    base: './',
    publicDir: at('dist/assets'),
    plugins: [
      react(),
      scriptBeforePaint(),
      firstMapAhead(),
      policyInPage(),
      databaseBesidePage(),
      manifestBesidePage(),
    ],
    define: {
      __VERSION__: JSON.stringify(version),
      __FIRST_ANSWERS__: JSON.stringify(await firstAnswersJson()),
      __DATABASE_SHA256__: JSON.stringify(databaseHash()),
    },
    build: {
      outDir: at('dist/web'),
      emptyOutDir: true,
      target: 'chrome120',
      // Files, not data: addresses, which the page's policy refuses.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: { output: { assetFileNames, codeSplitting: { groups: firstChunks } } },
    },
    worker: { format: 'es', rollupOptions: { output: { assetFileNames } } },
  };
}

/**
 * Holds the first paint until the script has chosen the theme, so that a dark window never
 * flashes white. Vite writes the script elements anew, so this cannot be said in index.html.
 */
function scriptBeforePaint(): Plugin {
  return {
    name: 'atlas-script-before-paint',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html.replaceAll('<script type="module" crossorigin', '$& blocking="render"'),
    },
  };
}

/** Has the page ask at once for the first base map, not only when its script runs. */
function firstMapAhead(): Plugin {
  return {
    name: 'atlas-first-map-ahead',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', href: './map/region.json', crossorigin: true },
        injectTo: 'head',
      },
    ],
  };
}

/** The page carries the browser edition's policy; the desktop sets a stricter one as a header. */
function policyInPage(): Plugin {
  return {
    name: 'atlas-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: {
          'http-equiv': 'Content-Security-Policy',
          content: contentSecurityPolicy('browser'),
        },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Puts atlas.sqlite beside the browser edition's page, and serves it while developing. */
function databaseBesidePage(): Plugin {
  return {
    name: 'atlas-database',
    configureServer(server) {
      server.middlewares.use('/atlas.sqlite', (_request, response) => {
        response.statusCode = existsSync(database) ? 200 : 404;
        if (response.statusCode === 200) createReadStream(database).pipe(response);
        else response.end();
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'atlas.sqlite', source: readFileSync(database) });
    },
  };
}

export default defineConfig(async ({ mode }): Promise<UserConfig> => {
  switch (mode) {
    case 'main':
      return electronProcess('electron/main/main.ts', 'main.cjs');
    case 'data':
      return electronProcess('electron/data/thread.ts', 'data.cjs');
    case 'preload':
      return electronProcess('electron/preload/preload.ts', 'preload.cjs');
    case 'single-opener':
      return singleFileOpener();
    case 'single':
      return singleFileParts(await renderer(), [react(), databaseBesidePage()]);
    default:
      return renderer();
  }
});
