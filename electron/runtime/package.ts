import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type AfterPackContext, build, type Configuration } from 'electron-builder';
import { buildEditions, type Edition, isStale } from './build.ts';
import { payloadLimit, payloadOf } from './package/payload.ts';
import { writeSums } from './package/sums.ts';
import { everyInstaller, folderOnly } from './package/targets.ts';
import { inProject, projectRoot } from './paths.ts';
import { resolveElectron } from './resolve.ts';
import { singleFile } from './single/build.ts';
import { archiveFolder } from './single/pack.ts';
import { buildZim } from './zim/build.ts';

// `npm run package`: every edition into dist/package/: the installers that can be made here, and
// the three browser editions. With --dir, the application as a folder alone.
// With ATLAS_TEST_BUILD=1 it keeps the inspector that Playwright drives, in a folder of its own.

const forTests = process.env.ATLAS_TEST_BUILD === '1';
const onlyFolder = forTests || process.argv.includes('--dir');
const output = inProject('dist', forTests ? 'package-test' : 'package');

/**
 * An unpacked Electron brings its own first application and version file along. And what is to be
 * given away has to be light: the build ends where it is not.
 */
function finishFolder({ appOutDir, packager }: AfterPackContext): Promise<void> {
  const resources = packager.getResourcesDir(appOutDir);
  rmSync(path.join(resources, 'default_app.asar'), { force: true });
  rmSync(path.join(appOutDir, 'version'), { force: true });
  const bytes = payloadOf(path.join(resources, 'app.asar')).reduce(
    (sum, file) => sum + file.bytes,
    0,
  );
  console.log(`Beyond Electron itself: ${bytes.toLocaleString('en')} bytes`);
  if (bytes > payloadLimit) throw new Error(`more than ${payloadLimit.toLocaleString('en')} bytes`);
  return Promise.resolve();
}

async function buildStale(editions: readonly Edition[]): Promise<void> {
  const stale = editions.filter(isStale);
  if (stale.length > 0) await buildEditions(stale);
}

async function buildInstallers(): Promise<void> {
  const plan = onlyFolder ? folderOnly() : await everyInstaller();
  const runtime = plan.localElectron ? await resolveElectron() : null;
  if (plan.localElectron && !runtime) throw new Error('No Electron can be had here.');
  const config: Configuration = {
    extends: 'electron-builder.yml',
    ...(runtime ? { electronDist: runtime.dist, electronVersion: runtime.version } : {}),
    afterPack: finishFolder,
    ...(forTests
      ? {
          directories: { output: 'dist/package-test' },
          electronFuses: { enableNodeCliInspectArguments: true },
        }
      : {}),
  };
  await build({ projectDir: projectRoot, targets: plan.targets, config, publish: 'never' });
  if (runtime) console.log(`Packaged with Electron ${runtime.version} (${runtime.origin}).`);
}

/** The browser editions under names that say what they are. */
async function collectBrowserEditions(): Promise<void> {
  const { name, version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  const named = (ending: string) => path.join(output, `${name}-${version}${ending}`);
  writeFileSync(named('-web.tar.gz'), await archiveFolder(inProject('dist/web')));
  copyFileSync(singleFile, named('.html'));
  await buildZim(named('.zim'));
}

try {
  await buildStale(onlyFolder ? ['desktop'] : ['desktop', 'web', 'single']);
  await buildInstallers();
  if (!onlyFolder) {
    await collectBrowserEditions();
    await writeSums(output, console.log);
  }
  console.log(`Written to ${output}`);
} catch (error) {
  console.error(`package: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
