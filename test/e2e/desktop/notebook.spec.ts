import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { launchDesktop } from '../fixtures.ts';

// The notebook from one start of the program to the next.

let userData: string;
test.beforeEach(() => {
  test.slow();
  userData = mkdtempSync(path.join(os.tmpdir(), 'atlas-notebook-'));
});
test.afterEach(() => rmSync(userData, { recursive: true, force: true, maxRetries: 5 }));

const folder = () => path.join(userData, 'notebook');
const document = () => path.join(folder(), 'notebook.json');
const field = (page: Page) => page.getByRole('textbox', { name: /^Note on/ });

async function start(hash = '#/country/UZ'): Promise<{ app: ElectronApplication; page: Page }> {
  const { app } = await launchDesktop({}, [], userData);
  const page = await app.firstWindow();
  await page.waitForLoadState();
  await page.evaluate((address) => {
    location.hash = address;
  }, hash);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Uzbekistan', {
    timeout: 40_000,
  });
  return { app, page };
}

async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: /^Notebook/ }).click();
  await page.getByRole('menuitem', { name: 'Write a note on this page' }).click();
  await field(page).fill(text);
}
const saved = (page: Page) => expect(page.getByText(/^Saved, /).first()).toBeVisible();

test('a note is there after a restart, though the window was closed right after the last letter', async () => {
  const first = await start();
  await write(first.page, 'سمرقند و بخارا');
  await first.app.close();
  const second = await start();
  await expect(field(second.page)).toHaveValue('سمرقند و بخارا');
  await second.app.close();
});

test('the end of the session ends the program in order', async () => {
  const { app, page } = await start();
  await write(page, 'Before the session ended');
  await saved(page);
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  app.process().kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(readFileSync(document(), 'utf8')).toContain('Before the session ended');
});

test('a damaged notebook is set aside, the last copy used, and the reader told where', async () => {
  const first = await start();
  await write(first.page, 'Kept in a copy');
  await saved(first.page);
  await first.app.close();
  appendFileSync(document(), 'spoilt');

  const { app, page } = await start();
  const notice = page.getByRole('alert').filter({ hasText: 'The notebook was damaged' });
  await expect(notice).toContainText('last good copy');
  await expect(notice).toContainText(path.join(folder(), 'damaged-'));
  await expect(field(page)).toHaveValue('Kept in a copy');
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toHaveCount(0);
  await app.close();
  const aside = readdirSync(folder()).find((name) => name.startsWith('damaged-')) ?? '';
  expect(readFileSync(path.join(folder(), aside), 'utf8')).toMatch(/spoilt$/);
});

test('a notebook of a later edition stays as it is, and the text stays on the screen', async () => {
  mkdirSync(folder());
  const later = '{"format":"heart-of-asia-atlas/notebook","version":99}';
  writeFileSync(document(), later);
  const { app, page } = await start();
  await write(page, 'Only on the screen');
  await expect(page.getByRole('alert')).toContainText('later edition');
  await expect(field(page)).toHaveValue('Only on the screen');
  // A native dialog cannot be pressed by a test: the reader's answer is put in its place.
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBoxSync = () => 1;
  });
  await app.close();
  expect(readFileSync(document(), 'utf8')).toBe(later);
});

test('where nothing can be written it says so, keeps the text, and saves it when asked again', async () => {
  const { app, page } = await start();
  let log = '';
  app.process().stderr?.on('data', (text) => {
    log += text;
  });
  // A file in the place of the folder stands in for a disk that is gone: root may write anywhere.
  rmSync(folder(), { recursive: true, force: true });
  writeFileSync(folder(), '');
  await write(page, 'Written all the same');
  // Chromium heeds a page that wants to stay only once its reader has pressed something.
  await field(page).press('End');
  const notice = page.getByRole('alert').filter({ hasText: 'Not saved.' });
  await expect(notice).toContainText(folder());
  await expect(field(page)).toHaveValue('Written all the same');
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBoxSync = () => 0;
  });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  // Electron takes the page that stays for one that hangs, and such a one is ended after a while.
  await expect.poll(() => log).toContain('the page does not respond');
  await expect.poll(() => log).toContain('the page responds again');
  await expect(field(page)).toHaveValue('Written all the same');

  rmSync(folder());
  await notice.getByRole('button', { name: 'Try again' }).click();
  await saved(page);
  await expect(notice).toHaveCount(0);
  expect(readFileSync(document(), 'utf8')).toContain('Written all the same');
  await app.close();
});
