import { spawn } from 'node:child_process';
import { buildEditions, type Edition, isStale } from './build.ts';
import { projectRoot } from './paths.ts';
import { type ElectronRuntime, resolveElectron } from './resolve.ts';
import { serveWeb } from './serve.ts';
import { ensureElectronLibraries, hasDisplay, sandboxArguments } from './system.ts';

// `npm start`: the atlas in Electron where one can be had and there is a display,
// else the browser edition on loopback.

async function buildIfStale(edition: Edition): Promise<void> {
  if (!isStale(edition)) return;
  console.log('Building the atlas ...');
  await buildEditions([edition]);
}

async function startBrowserEdition(reason: string): Promise<void> {
  await buildIfStale('web');
  const { address } = await serveWeb(4173);
  console.log(`${reason}: the atlas is at ${address} (Ctrl+C ends it)`);
}

async function startElectron(runtime: ElectronRuntime): Promise<void> {
  await buildIfStale('desktop');
  console.log(`The atlas opens in Electron ${runtime.version}.`);
  const words = [...sandboxArguments(), projectRoot, ...process.argv.slice(2)];
  const electron = spawn(runtime.executable, words, { stdio: 'inherit' });
  electron.on('exit', (code) => process.exit(code ?? 1));
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => electron.kill(signal));
}

if (!hasDisplay()) {
  await startBrowserEdition('No display for a window');
} else {
  const runtime = await resolveElectron();
  if (runtime && ensureElectronLibraries(runtime.executable)) await startElectron(runtime);
  else await startBrowserEdition('No Electron here');
}
