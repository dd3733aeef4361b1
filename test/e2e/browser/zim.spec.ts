import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Browser, expect, test } from '@playwright/test';
import { buildZim } from '../../../electron/runtime/zim/build.ts';
import { launchChromium } from '../fixtures.ts';
import { serveZim } from '../kiwix.ts';

// The edition for Kiwix, as a school's hotspot serves it: kiwix-serve of Debian's kiwix-tools.

test.describe.configure({ mode: 'serial' });

let folder: string;
let stop: (() => void) | undefined;
let browser: Browser;
let origin: string;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-zim-'));
  const zim = path.join(folder, 'atlas.zim');
  test.skip(!(await buildZim(zim)), 'NOT TESTED: the ZIM file (reason above)');
  ({ origin, stop } = await serveZim(zim));
  browser = await launchChromium();
});
test.afterAll(async () => {
  await browser?.close();
  stop?.();
  rmSync(folder, { recursive: true, force: true });
});

test('zimcheck finds nothing wrong with it', () => {
  const said = execFileSync('zimcheck', [path.join(folder, 'atlas.zim')], { encoding: 'utf8' });
  expect(said).toContain('Overall Test Status: Pass');
  expect(said).not.toContain('[ERROR]');
});

for (const [typed, leadsTo] of [
  ['Turkey', 'Türkiye'],
  ['Türkiye', 'Türkiye'],
  ['کابل', 'Afghanistan'],
  ['Қазақстан', 'Kazakhstan'],
  ['افغانستان', 'Afghanistan'],
  ['Kyrgyz', 'Kyrgyzstan'],
] as const)
  test(`Kiwix's box finds ${typed}`, async () => {
    const answer = await fetch(`${origin}/suggest?content=atlas&term=${encodeURIComponent(typed)}`);
    const suggestions = (await answer.json()) as { kind: string; path?: string }[];
    const paths = suggestions.flatMap(({ kind, path: to }) => (kind === 'path' && to ? [to] : []));
    const page = await browser.newPage();
    const titles: string[] = [];
    for (const to of paths) {
      await page.goto(`${origin}/atlas/${to}`);
      titles.push((await page.getByRole('heading', { level: 1 }).textContent()) ?? '');
    }
    expect(titles).toContain(leadsTo);
    await page.close();
  });

test('the full text is searched, and a page leads on to others and to its sources', async () => {
  const found = await (
    await fetch(`${origin}/search?content=atlas&pattern=counter+narcotics`)
  ).text();
  expect(found).toContain('/atlas/measure/CN.html');
  const page = await browser.newPage();
  await page.goto(`${origin}/atlas/country/KZ.html`);
  await expect(page.getByRole('main')).toContainText('Қазақстан');
  const flag = page.locator('img.flag');
  expect(await flag.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  await page.getByRole('link', { name: /^Almaty, 2013/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/^3rd /);
  await page.getByRole('link', { name: '[1]' }).first().click();
  await expect(page.getByRole('main')).toContainText('Publisher');
  await page.close();
});

test('the atlas itself opens inside it, with its map and its search', async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}/atlas/atlas.html#/country/KZ`);
  await expect(page.getByRole('heading', { level: 1, name: 'Kazakhstan' })).toBeVisible({
    timeout: 30_000,
  });
  await expect(page.locator('.leaflet-container canvas').first()).toBeVisible();
  await expect(page.locator('#kiwixtoolbar')).toBeHidden();
  await page.close();
});
