import type { Plugin, PluginOption, UserConfig } from 'vite';
import { inProject } from '../paths.ts';

/**
 * How Vite builds the parts of the edition that is one file: one script and one style sheet.
 * Where the script would name a file beside it, it looks among those that the page carries.
 * @param renderer how it builds the other editions
 * @param plugins those of its plugins that have a meaning here
 */
export function singleFileParts(renderer: UserConfig, plugins: PluginOption[]): UserConfig {
  return {
    ...renderer,
    plugins: [...plugins, classicWorkers()],
    experimental: {
      renderBuiltUrl: (file, { hostType }) =>
        hostType === 'js' ? { runtime: `atlasFile(${JSON.stringify(file)})` } : { relative: true },
    },
    build: {
      ...renderer.build,
      outDir: inProject('dist/single/parts'),
      cssCodeSplit: false,
      chunkSizeWarningLimit: 4_000,
      rollupOptions: {
        output: {
          codeSplitting: false,
          entryFileNames: 'atlas.js',
          assetFileNames: ({ names }) =>
            names.some((name) => name.endsWith('.css')) ? 'atlas.css' : 'assets/[name][extname]',
        },
      },
    },
    worker: { format: 'iife' },
  };
}

/** A page that was opened from a disk may start a worker from a blob, but no module worker. */
function classicWorkers(): Plugin {
  return {
    name: 'atlas-classic-workers',
    enforce: 'pre',
    transform: (code) =>
      code.includes('new Worker(new URL(')
        ? code.replaceAll(/, \{ type: 'module' \}\)/g, ')')
        : null,
  };
}

/** How it builds the script that unpacks them. */
export function singleFileOpener(): UserConfig {
  return {
    publicDir: false,
    build: {
      outDir: inProject('dist/single'),
      emptyOutDir: true,
      target: 'es2020',
      modulePreload: false,
      rollupOptions: {
        input: inProject('renderer/host/single/open.ts'),
        output: { format: 'iife', entryFileNames: 'opener.js' },
      },
    },
  };
}
