import { spawn } from 'node:child_process';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { projectRoot } from '../../../electron/runtime/paths.ts';
import { sandboxArguments } from '../../../electron/runtime/system.ts';
import { launchDesktop } from '../fixtures.ts';

let app: ElectronApplication;
let close: () => Promise<void>;
let page: Page;
test.beforeAll(async () => {
  const first = 'heart-of-asia-atlas://conference/3';
  ({ app, close } = await launchDesktop({}, [first]));
  page = await app.firstWindow();
});
test.afterAll(() => close());

/** Starts the atlas again, as the system does for an address, and waits for that start's end. */
async function startAgain(address: string): Promise<unknown> {
  const userData = await app.evaluate((electron) => electron.app.getPath('userData'));
  const words = [...sandboxArguments(), `--user-data-dir=${userData}`, projectRoot, address];
  const second = spawn(process.env.ATLAS_ELECTRON ?? '', words, { stdio: 'ignore' });
  return new Promise((resolve) => second.once('exit', resolve));
}

test('a first start with an address begins there', async () => {
  await expect(page).toHaveURL('app://atlas/index.html#/conference/3');
  await expect(page.getByRole('heading', { level: 1, name: /Almaty/ })).toBeVisible();
});

test('a second start hands its address to the first, which follows it without loading anew', async () => {
  await page.evaluate(() => document.body.setAttribute('data-here-before', 'yes'));
  const ended = startAgain('heart-of-asia-atlas://country/KZ?on=2014-01-01');
  await expect(page.getByRole('heading', { level: 1, name: 'Kazakhstan' })).toBeVisible();
  await expect(page).toHaveURL('app://atlas/index.html#/country/KZ?on=2014-01-01');
  expect(await ended).toBe(0);
  expect(app.windows()).toHaveLength(1);
  expect(await page.evaluate(() => document.body.dataset.hereBefore)).toBe('yes');
  await page.goBack();
  await expect(page).toHaveURL(/#\/conference\/3$/);
});

test('an address that is none of the atlas says so, and runs nothing', async () => {
  await startAgain('heart-of-asia-atlas://<img src=x onerror=document.title="run">');
  await expect(page.getByRole('heading', { name: 'This address leads nowhere' })).toBeVisible();
  await expect(page).not.toHaveTitle('run');
  await startAgain('heart-of-asia-atlas://country/Kazakhstan');
  await expect(page.getByText('two-letter code')).toBeVisible();
  await startAgain('https://example.org/');
  await expect(page.getByText('two-letter code')).toBeVisible();
});
