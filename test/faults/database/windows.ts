import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { inProject } from '../../../electron/runtime/paths.ts';
import { serveWeb } from '../../../electron/runtime/serve.ts';
import { launchChromium, launchDesktop } from '../../e2e/fixtures.ts';
import type { Campaign } from '../campaign.ts';
import { createRandom } from '../random.ts';
import { type Damage, damages, wayNames } from './damage.ts';

const desktopStarts = 2 * wayNames.length;
const browserStarts = 4 * wayNames.length;

/** What the window has to say: what is wrong with the file, and the ways out. */
async function lookAt(page: Page, { way, what }: Damage): Promise<void> {
  const alert = page.getByRole('alert');
  const name = `${way} (${what})`;
  await expect(alert, name).toContainText(/missing|damaged|not the atlas’s|newer/, {
    timeout: 60_000,
  });
  await expect(alert, name).toContainText(/install/i);
  await expect(alert.getByRole('button'), name).toBeEnabled();
  // Not one fact beside it: the alert is all there is.
  await expect(page.getByText(/Kazakhstan|Kabul/), name).toHaveCount(0);
}

/** Once the file is right: the button, again where the file was still being read as it had been. */
async function tryAgain(page: Page): Promise<void> {
  const alert = page.getByRole('alert');
  await expect(async () => {
    if ((await alert.count()) > 0) await alert.getByRole('button').first().click();
    await expect(alert).toHaveCount(0, { timeout: 15_000 });
  }).toPass({ timeout: 60_000 });
}

async function put({ bytes }: Damage, file: string): Promise<void> {
  if (bytes === null) rmSync(file, { force: true });
  else writeFileSync(file, bytes);
}

/** The real Electron over a sample of the damaged files: what the reader sees in the window. */
export const damagedDesktopWindows: Campaign = {
  name: 'windows-desktop',
  async run(seed) {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-damage-'));
    const file = path.join(folder, 'atlas.sqlite');
    const whole = readFileSync(inProject('dist/desktop/atlas.sqlite'));
    let recovered = 0;
    try {
      for (const damage of damages(whole, createRandom(seed + 1), desktopStarts)) {
        await put(damage, file);
        const { app, close } = await launchDesktop({ ATLAS_DATABASE: file });
        try {
          const page = await app.firstWindow();
          await lookAt(page, damage);
          // The reader puts the file right and presses the button.
          writeFileSync(file, whole);
          await tryAgain(page);
          recovered += 1;
        } finally {
          await close();
        }
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return (
      `${desktopStarts} windows of Electron over damaged files: ${desktopStarts} said what is ` +
      `wrong and what to do, 0 blank, 0 with a fact; ${recovered} went on once the file was right`
    );
  },
};

/** The same in Chromium, for the browser edition. */
export const damagedBrowserWindows: Campaign = {
  name: 'windows-browser',
  async run(seed) {
    const whole = readFileSync(inProject('dist/web/atlas.sqlite'));
    const { server, address } = await serveWeb(0, '/school/');
    const browser = await launchChromium();
    let recovered = 0;
    try {
      for (const damage of damages(whole, createRandom(seed + 2), browserStarts)) {
        const page = await browser.newPage();
        let bytes = damage.bytes;
        await page.route('**/atlas.sqlite', (route) =>
          bytes === null
            ? route.fulfill({ status: 404 })
            : route.fulfill({ body: Buffer.from(bytes) }),
        );
        await page.goto(address);
        await lookAt(page, damage);
        bytes = whole;
        await tryAgain(page);
        recovered += 1;
        await page.close();
      }
    } finally {
      await browser.close();
      server.close();
    }
    return (
      `${browserStarts} pages of Chromium over damaged files: ${browserStarts} said what is ` +
      `wrong and what to do, 0 blank, 0 with a fact; ${recovered} went on once the file was right`
    );
  },
};
