import { chromium } from '@playwright/test';
import { buildEditions } from '../electron/runtime/build.ts';
import { resolveElectron } from '../electron/runtime/resolve.ts';
import { run, runScript } from '../electron/runtime/run.ts';
import {
  ensureChromium,
  ensureElectronLibraries,
  ensureVirtualDisplay,
  hasDisplay,
} from '../electron/runtime/system.ts';

// `npm test`: types, lint, unit, build, and the end-to-end specs on every host; with --single, all
// of these specs on the one-file edition alone; with --packages, every edition is packaged as it is
// given away, and each package is used.

const node = (file: string, ...words: string[]) =>
  run(process.execPath, [`node_modules/${file}`, ...words]);

const step = (name: string) => console.log(`\n== ${name}`);

async function endToEnd(): Promise<void> {
  const electron = await resolveElectron();
  const display = hasDisplay() || ensureVirtualDisplay();
  const desktop = electron && display && ensureElectronLibraries(electron.executable);
  const browser = ensureChromium(chromium.executablePath());
  if (!desktop || !browser) {
    // A host that cannot be tested is a failure where both must be: on CI.
    const lacking = [desktop ? '' : 'Electron', browser ? '' : 'Chromium']
      .filter(Boolean)
      .join(' and ');
    console.error(`\nNOT TESTED: the end-to-end specs that need ${lacking} (reason above).`);
    if (process.env.CI || (!desktop && !browser)) process.exit(1);
  }
  const inBrowser = process.argv.includes('--single') ? ['single-all'] : ['browser', 'single'];
  const onDesktop = desktop && !process.argv.includes('--single');
  const projects = process.argv.includes('--packages')
    ? ['packages']
    : [...(onDesktop ? ['desktop'] : []), ...(browser ? inBrowser : [])];
  const words = [
    'node_modules/@playwright/test/cli.js',
    'test',
    ...projects.map((project) => `--project=${project}`),
  ];
  const environment = {
    ATLAS_ELECTRON: electron?.executable ?? '',
    ATLAS_CHROMIUM: browser ?? '',
  };
  if (hasDisplay()) return run(process.execPath, words, environment);
  const screen = ['-a', '-s', '-screen 0 1920x1200x24', process.execPath];
  return run('xvfb-run', [...screen, ...words], environment);
}

try {
  if (process.argv.includes('--packages')) {
    step('Packages');
    // Packed no smaller than it takes to be tried: to pack them well takes many times as long.
    const { ELECTRON_BUILDER_COMPRESSION_LEVEL = '1' } = process.env;
    await runScript('electron/runtime/package.ts', [], { ELECTRON_BUILDER_COMPRESSION_LEVEL });
    step('Each of them, used');
    await endToEnd();
    process.exit();
  }
  step('Types');
  await node('typescript/bin/tsc', '-b');
  step('Lint');
  await node('@biomejs/biome/bin/biome', 'check');
  step('Build');
  await buildEditions(['desktop', 'web', 'single']);
  step('Unit tests');
  await node('vitest/vitest.mjs', 'run');
  step('End-to-end tests');
  await endToEnd();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
