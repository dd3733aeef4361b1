import { spawn } from 'node:child_process';
import { createServer } from 'vite';
import { buildEditions, isStale } from './build.ts';
import { inProject, projectRoot } from './paths.ts';
import { resolveElectron } from './resolve.ts';
import { hasDisplay, sandboxArguments } from './system.ts';

// `npm run dev`: Vite's server with hot reload, over the browser host; with `--electron`
// also a window of the desktop edition on it.

if (isStale('web')) await buildEditions([]);
const server = await createServer({ mode: 'browser', configFile: inProject('vite.config.ts') });
await server.listen();
server.printUrls();

if (process.argv.includes('--electron') && hasDisplay()) {
  const runtime = await resolveElectron();
  if (runtime) {
    const electron = spawn(runtime.executable, [...sandboxArguments(), projectRoot], {
      stdio: 'inherit',
      env: { ...process.env, ATLAS_DEV_URL: server.resolvedUrls?.local[0] ?? '' },
    });
    electron.on('exit', () => process.exit(0));
  }
}
