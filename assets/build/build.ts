import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { buildFlags } from './flags/build.ts';
import { buildFonts } from './fonts/build.ts';
import { shownCodePoints } from './fonts/shown.ts';
import { buildIcons } from './icons/build.ts';
import { buildMap } from './map/build.ts';
import { buildNotices } from './notices/build.ts';
import { assetsOut, databaseFile, messagesFolder } from './paths.ts';
import { describeFolder } from './report.ts';

/** Makes every asset below `outDir`, one folder after another, and says what it made. */
async function buildAssets(outDir: string): Promise<void> {
  const shown = await shownCodePoints(databaseFile, messagesFolder);
  const parts: Readonly<Record<string, () => Promise<void>>> = {
    flags: () => buildFlags(outDir),
    fonts: () => buildFonts(outDir, shown),
    icons: () => buildIcons(outDir),
    map: () => buildMap(outDir, databaseFile),
    licences: () => buildNotices(outDir, databaseFile),
  };
  await mkdir(outDir, { recursive: true });
  for (const [folder, build] of Object.entries(parts)) {
    await build();
    console.log(await describeFolder(path.join(outDir, folder)));
  }
}

try {
  await buildAssets(assetsOut);
} catch (error) {
  console.error(`build:assets: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
