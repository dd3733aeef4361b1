import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer, type ViteDevServer } from 'vite';
import { buildEditions, buildPrograms, isStale } from './build.ts';
import { inProject } from './paths.ts';
import { resolveElectron } from './resolve.ts';
import { ensureElectronLibraries, hasDisplay, sandboxArguments } from './system.ts';

// `npm run dev`: the screens with hot reload, in Electron with `-- --electron`, else for a browser.
// Facts and assets are built at its start; run it again after changing them.

async function openWindow(server: ViteDevServer): Promise<void> {
  const runtime = await resolveElectron();
  const canRun = hasDisplay() && runtime && ensureElectronLibraries(runtime.executable);
  if (!canRun)
    throw new Error('No Electron or no display here; use npm run dev without --electron.');
  // Only programs built with this address accept pages from Vite's server.
  process.env.ATLAS_DEV_ORIGIN = server.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? '';
  await buildPrograms('dev');
  const manifest = { name: 'heart-of-asia-atlas-dev', main: 'main.cjs' };
  writeFileSync(inProject('dist/dev/package.json'), JSON.stringify(manifest));
  const electron = spawn(runtime.executable, [...sandboxArguments(), inProject('dist/dev')], {
    stdio: 'inherit',
  });
  electron.on('exit', () => process.exit(0));
}

const inElectron = process.argv.includes('--electron');
if (isStale('web')) await buildEditions([]);
const server = await createServer({
  mode: 'renderer',
  configFile: inProject('vite.config.ts'),
});
await server.listen();
server.printUrls();
if (inElectron) await openWindow(server);
