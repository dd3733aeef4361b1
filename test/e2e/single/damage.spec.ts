import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { singleFile } from '../../../electron/runtime/single/build.ts';
import { launchChromium } from '../fixtures.ts';

// The one file as a failing stick or a copy cut short leaves it: it says so, and shows no fact.

let browser: Browser;
let whole: Buffer;
let folder: string;
test.beforeAll(async () => {
  browser = await launchChromium();
  whole = readFileSync(singleFile);
  folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-damage-'));
});
test.afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

async function openBytes(bytes: Buffer): Promise<Page> {
  const file = path.join(folder, 'atlas.html');
  writeFileSync(file, bytes);
  const page = await browser.newPage();
  await page.goto(pathToFileURL(file).href);
  return page;
}

/** The file with one byte of another value. */
function spoiltAt(at: number, value: number): Buffer {
  const bytes = Buffer.from(whole);
  expect(bytes[at]).not.toBe(value);
  bytes[at] = value;
  return bytes;
}

const packAt = () => whole.indexOf('id="atlas-pack"');

test('it is one file of at most 8 MB that names nothing outside itself', () => {
  expect(statSync(singleFile).size).toBeLessThan(8_000_000);
  const page = whole.subarray(0, packAt()).toString('utf8');
  expect(page).not.toMatch(/\b(src|href)="(?!data:)/);
  expect(page).not.toMatch(/https?:\/\//);
});

test('a byte of the data changed: says that this copy is damaged', async () => {
  for (const share of [0.1, 0.5, 0.9]) {
    const at = packAt() + Math.floor((whole.length - packAt()) * share);
    const page = await openBytes(spoiltAt(at, whole[at] === 65 ? 66 : 65));
    await expect(page.getByRole('alert')).toContainText(/damaged.*copy the file again/is);
    await expect(page.getByRole('main')).toHaveCount(0);
    await page.close();
  }
});

test('cut short, in the data or before it: says so', async () => {
  for (const length of [packAt() + 50, Math.floor(whole.length / 2), whole.length - 400]) {
    const page = await openBytes(whole.subarray(0, length));
    await expect(page.getByRole('alert')).toContainText(/damaged/);
    await page.close();
  }
});

test('damaged where it begins: the page’s own words stand, and then say what to do', async () => {
  const page = await openBytes(spoiltAt(whole.indexOf('<script>(function') + 30, 35));
  await expect(page.getByText('Opening the atlas')).toBeVisible();
  const advice = page.getByText(/this copy of the file is damaged/);
  await expect
    .poll(() => advice.evaluate((e) => getComputedStyle(e).opacity), { timeout: 12_000 })
    .toBe('1');
  await page.close();
});
