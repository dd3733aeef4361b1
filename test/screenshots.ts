import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { buildEditions, isStale } from '../electron/runtime/build.ts';
import { inProject } from '../electron/runtime/paths.ts';
import { serveWeb } from '../electron/runtime/serve.ts';
import { ensureChromium } from '../electron/runtime/system.ts';
import { launchChromium } from './e2e/fixtures.ts';

// `npm run screenshots`: the README's pictures, taken from the built browser edition.

const pictures = [
  { name: 'home', address: '#/', theme: 'light' },
  { name: 'country-dark', address: '#/country/KZ', theme: 'dark' },
] as const;

const executable = ensureChromium(chromium.executablePath());
if (!executable) process.exit(1);
process.env.ATLAS_CHROMIUM = executable;
if (isStale('web')) await buildEditions(['web']);
const folder = inProject('assets/screenshots');
mkdirSync(folder, { recursive: true });
const { server, address } = await serveWeb(0);
const browser = await launchChromium();
for (const picture of pictures) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(`${address}${picture.address}`);
  await page.evaluate((theme) => localStorage.setItem('atlas.theme', theme), picture.theme);
  await page.reload();
  await page.waitForFunction(() => performance.getEntriesByName('atlas:map-complete').length > 0);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${folder}/${picture.name}.png` });
  console.log(`assets/screenshots/${picture.name}.png`);
}
await browser.close();
server.close();
