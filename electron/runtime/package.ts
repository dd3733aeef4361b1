import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import {
  type AfterPackContext,
  build,
  type Configuration,
  DIR_TARGET,
  Platform,
} from 'electron-builder';
import { buildEditions, isStale } from './build.ts';
import { inProject, projectRoot } from './paths.ts';
import { resolveElectron } from './resolve.ts';

// `npm run package:dir`: the application as a folder, with the Electron that can be had here.
// With ATLAS_TEST_BUILD=1 it keeps the inspector that Playwright drives, in a folder of its own.

const forTests = process.env.ATLAS_TEST_BUILD === '1';

/** An unpacked Electron brings its own first application and version file along. */
function dropDefaults({ appOutDir, packager }: AfterPackContext): Promise<void> {
  rmSync(path.join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true });
  rmSync(path.join(appOutDir, 'version'), { force: true });
  return Promise.resolve();
}

const runtime = await resolveElectron();
if (!runtime) process.exit(1);
if (isStale('desktop')) await buildEditions(['desktop']);

const config: Configuration = {
  extends: 'electron-builder.yml',
  electronDist: runtime.dist,
  electronVersion: runtime.version,
  afterPack: dropDefaults,
  ...(forTests
    ? {
        directories: { output: 'dist/package-test' },
        electronFuses: { enableNodeCliInspectArguments: true },
      }
    : {}),
};
await build({
  projectDir: projectRoot,
  targets: Platform.current().createTarget(DIR_TARGET),
  config,
  publish: 'never',
});

const output = inProject('dist', forTests ? 'package-test' : 'package');
const asar = path.join(output, 'linux-unpacked/resources/app.asar');
if (process.platform === 'linux') {
  console.log(`app.asar: ${(statSync(asar).size / 1024 ** 2).toFixed(2)} MB`);
}
console.log(`Packaged with Electron ${runtime.version} (${runtime.origin}) in ${output}`);
