import { builtinModules } from 'node:module';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';

const at = (...parts: string[]) => path.resolve(import.meta.dirname, ...parts);

/** Electron's own processes: one CommonJS file each, everything but Electron and Node inlined. */
function electronProcess(entry: string, file: string): UserConfig {
  return {
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: at(entry),
      outDir: at('dist/desktop'),
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

/** The renderer: the same screens for both hosts; `__HOST__` chooses who answers them. */
function renderer(host: 'desktop' | 'browser', outDir: string): UserConfig {
  return {
    root: at('renderer'),
    base: './',
    publicDir: at('dist/assets'),
    plugins: [react()],
    define: { __HOST__: JSON.stringify(host) },
    build: { outDir: at(outDir), emptyOutDir: true, target: 'chrome120' },
    worker: { format: 'es' },
  };
}

export default defineConfig(({ mode }): UserConfig => {
  switch (mode) {
    case 'main':
      return electronProcess('electron/main/main.ts', 'main.cjs');
    case 'preload':
      return electronProcess('electron/preload/preload.ts', 'preload.cjs');
    case 'desktop':
      return renderer('desktop', 'dist/desktop/renderer');
    default:
      return renderer('browser', 'dist/web');
  }
});
