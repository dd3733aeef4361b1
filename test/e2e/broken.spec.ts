import { cpSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { serveWeb } from '../../electron/runtime/serve.ts';
import { expect, type Host, inProject, launchChromium, launchDesktop, test } from './fixtures.ts';

/** The first screen of a busy machine takes its time. */
async function seeAlert(page: Page, look: (page: Page) => Promise<void>): Promise<void> {
  await expect(page.getByRole('alert')).toBeVisible({ timeout: 30_000 });
  await look(page);
}

/** Opens the atlas of the host under test over a database that the test has spoilt. */
async function withDatabase(
  host: Host,
  spoil: (file: string) => void,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-broken-'));
  try {
    if (host === 'desktop') {
      const file = path.join(folder, 'atlas.sqlite');
      cpSync(inProject('dist/db/atlas.sqlite'), file);
      spoil(file);
      const { app, close } = await launchDesktop({ ATLAS_DATABASE: file });
      // Closed in any case: an atlas left behind would slow down those that come after it.
      try {
        await seeAlert(await app.firstWindow(), look);
      } finally {
        await close();
      }
    } else {
      cpSync(inProject('dist/web'), folder, { recursive: true });
      spoil(path.join(folder, 'atlas.sqlite'));
      const { server, address } = await serveWeb(0, '/', folder);
      const browser = await launchChromium();
      const page = await browser.newPage();
      await page.goto(address);
      await seeAlert(page, look);
      await browser.close();
      server.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test.describe('A database that cannot be read', () => {
  test('missing: says so, and what to do', async ({ host }) => {
    await withDatabase(
      host,
      (file) => rmSync(file),
      async (page) => {
        await expect(page.getByRole('alert')).toContainText(/missing|not found/i);
        await expect(page.getByRole('alert')).toContainText(/install|copy|again/i);
      },
    );
  });

  test('cut short: says so', async ({ host }) => {
    await withDatabase(
      host,
      (file) => truncateSync(file, 20_000),
      async (page) => {
        await expect(page.getByRole('alert')).toContainText(/damaged/i);
      },
    );
  });

  test('another file: says so', async ({ host }) => {
    await withDatabase(
      host,
      (file) => writeFileSync(file, 'This is no database.'),
      async (page) => {
        await expect(page.getByRole('alert')).toContainText(/damaged|not a|another/i);
      },
    );
  });
});
