import { chromium } from '@playwright/test';
import { buildEditions, type Edition, isStale } from '../../electron/runtime/build.ts';
import { resolveElectron } from '../../electron/runtime/resolve.ts';
import { run } from '../../electron/runtime/run.ts';
import {
  ensureChromium,
  ensureElectronLibraries,
  ensureVirtualDisplay,
  hasDisplay,
} from '../../electron/runtime/system.ts';
import type { Campaign } from './campaign.ts';
import { damagedThread } from './database/thread.ts';
import { damagedBrowserWindows, damagedDesktopWindows } from './database/windows.ts';
import { damagedWorker } from './database/worker.ts';
import { malformedMessages } from './messages/campaign.ts';
import { notebookApp } from './notebook/app.ts';
import { notebookStorage } from './notebook/campaign.ts';
import { damagedPack } from './single/pack.ts';
import { damagedSingleWindows } from './single/windows.ts';

// `npm run test:faults`: does the atlas harm many times over and prints, one line a campaign,
// what it bore. `-- NAME ...` runs some of them; ATLAS_SEED=N does other harm.

const campaigns: readonly Campaign[] = [
  damagedThread,
  damagedWorker,
  damagedDesktopWindows,
  damagedBrowserWindows,
  damagedPack,
  damagedSingleWindows,
  malformedMessages,
  notebookStorage,
  notebookApp,
];

const wanted = process.argv.slice(2);
const chosen = campaigns.filter(({ name }) => wanted.length === 0 || wanted.includes(name));

/** Everything a campaign may need: the editions, an Electron, a Chromium. */
async function prepare(): Promise<boolean> {
  const stale = (['desktop', 'web', 'single'] satisfies Edition[]).filter(isStale);
  if (stale.length > 0) await buildEditions(stale);
  const electron = await resolveElectron();
  const browser = ensureChromium(chromium.executablePath());
  if (!electron || !ensureElectronLibraries(electron.executable) || !browser) return false;
  process.env.ATLAS_ELECTRON = electron.executable;
  process.env.ATLAS_CHROMIUM = browser;
  return true;
}

async function runCampaigns(seed: number): Promise<boolean> {
  console.log(`seed ${seed}`);
  let isSound = true;
  for (const campaign of chosen) {
    const startedAt = performance.now();
    try {
      const counts = await campaign.run(seed);
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
      console.log(`${campaign.name}: ${counts} (${seconds} s)`);
    } catch (error) {
      isSound = false;
      console.error(`${campaign.name}: FAILED: ${error instanceof Error ? error.message : error}`);
    }
  }
  return isSound;
}

if (chosen.length === 0) {
  console.error(`No such campaign; there are: ${campaigns.map(({ name }) => name).join(', ')}`);
  process.exit(1);
} else if (!hasDisplay()) {
  if (!ensureVirtualDisplay()) process.exit(1);
  const self = [process.execPath, '--import', 'tsx', 'test/faults/run.ts', ...wanted];
  await run('xvfb-run', ['-a', '-s', '-screen 0 1920x1200x24', ...self]).catch(() =>
    process.exit(1),
  );
} else {
  const isSound = (await prepare()) && (await runCampaigns(Number(process.env.ATLAS_SEED ?? 2011)));
  process.exit(isSound ? 0 : 1);
}
