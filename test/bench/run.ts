import { existsSync, statSync } from 'node:fs';
import { buildEditions, isStale } from '../../electron/runtime/build.ts';
import { inProject } from '../../electron/runtime/paths.ts';
import { resolveElectron } from '../../electron/runtime/resolve.ts';
import { run } from '../../electron/runtime/run.ts';
import {
  ensureElectronLibraries,
  ensureVirtualDisplay,
  hasDisplay,
} from '../../electron/runtime/system.ts';
import { benchMarble } from './map/marble.ts';
import { benchMap } from './map/smoothness.ts';
import { benchQueries } from './queries.ts';
import { benchSearch } from './search.ts';
import { benchStartup } from './startup.ts';

// `npm run bench`: figures measured side by side in one run. Ratios travel between machines;
// milliseconds do not.

const kilobytes = (file: string) => `${(statSync(file).size / 1024).toFixed(0)} kB`;

if (isStale('desktop')) await buildEditions(['desktop']);

if (!hasDisplay()) {
  if (!ensureVirtualDisplay()) process.exit(1);
  const self = [process.execPath, '--import', 'tsx', 'test/bench/run.ts'];
  await run('xvfb-run', ['-a', '-s', '-screen 0 1920x1200x24', ...self]);
} else {
  const electron = await resolveElectron();
  if (electron && ensureElectronLibraries(electron.executable)) {
    console.log(`Electron ${electron.version} (${electron.origin})`);
    await benchStartup(electron.executable, 9);
    console.log('');
    await benchMap(electron.executable);
    await benchMarble(5);
  }
  console.log('');
  await benchQueries(400);
  console.log('');
  await benchSearch(electron?.executable ?? null);
  const asar = inProject('dist/package/linux-unpacked/resources/app.asar');
  console.log('');
  console.log(`atlas.sqlite ${kilobytes(inProject('dist/db/atlas.sqlite'))}`);
  console.log(
    existsSync(asar) ? `app.asar ${kilobytes(asar)}` : 'app.asar: run npm run package:dir first',
  );
}
