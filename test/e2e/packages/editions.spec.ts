import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { serveWeb } from '../../../electron/runtime/serve.ts';
import { launchChromium } from '../fixtures.ts';
import { serveZim } from '../kiwix.ts';
import { artefact } from './artefact.ts';

// The three browser editions that `npm run package` makes, each used as it is given away.

let work: string;
let browser: Browser;
let page: Page;
test.beforeEach(async () => {
  work = mkdtempSync(path.join(os.tmpdir(), 'atlas editions '));
  browser = await launchChromium();
  page = await browser.newPage();
});
test.afterEach(async () => {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
});

/** Goes to a country that only the database knows, and to one on the map. */
async function use(address: string): Promise<void> {
  await page.goto(`${address}#/country/KZ`);
  const heading = page.getByRole('heading', { level: 1, name: 'Kazakhstan' });
  await expect(heading).toBeVisible({ timeout: 30_000 });
  await page.getByRole('combobox', { name: 'Search the atlas' }).fill('کابل');
  await expect(page.getByRole('option', { name: /Afghanistan|Kabul/ }).first()).toBeVisible();
}

test('the folder for a server is unpacked, served and used', async () => {
  execFileSync('tar', ['-xzf', artefact('-web.tar.gz'), '-C', work]);
  const { server, address } = await serveWeb(0, '/school/', work);
  await use(address);
  server.close();
});

test('the one file is copied to a stick and used', async () => {
  const file = path.join(work, path.basename(artefact('.html')));
  cpSync(artefact('.html'), file);
  await use(pathToFileURL(file).href);
});

test('the ZIM file is served by Kiwix, searched, and the atlas inside it used', async () => {
  const zim = path.join(work, 'atlas.zim');
  cpSync(artefact('.zim'), zim);
  const { origin, stop } = await serveZim(zim);
  const answer = await fetch(`${origin}/suggest?content=atlas&term=${encodeURIComponent('کابل')}`);
  expect(JSON.stringify(await answer.json())).toContain('"kind":"path"');
  await page.goto(`${origin}/search?content=atlas&pattern=Istanbul`);
  await expect(page.getByRole('link', { name: /Istanbul/ }).first()).toBeVisible();
  await use(`${origin}/atlas/atlas.html`);
  stop();
});
