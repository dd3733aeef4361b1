import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { singleFile } from '../../../electron/runtime/single/build.ts';
import { launchChromium } from '../../e2e/fixtures.ts';
import type { Campaign } from '../campaign.ts';
import { damages, waysOfAnyFile } from '../database/damage.ts';
import { createRandom } from '../random.ts';

const openings = 60;

/** What a reader sees once the page has settled. */
type Seen = 'works' | 'says so' | 'other';

/** Waits until the page either shows the atlas or says in its own words that it is damaged. */
async function seenOn(page: Page): Promise<Seen> {
  const settled = await page
    .waitForFunction(
      () => {
        if (document.querySelector('main')?.textContent) return 'works';
        const words = [...document.querySelectorAll('.words, [role=alert]')];
        const isSaid = words.some(
          (part) =>
            /damaged/.test((part as HTMLElement).innerText) &&
            [part, ...part.querySelectorAll('*')].every(
              (one) => getComputedStyle(one).opacity !== '0',
            ),
        );
        return isSaid ? 'says so' : false;
      },
      undefined,
      { timeout: 60_000 },
    )
    .catch(() => null);
  return settled === null ? 'other' : ((await settled.jsonValue()) as Seen);
}

/** The single-file edition, damaged anywhere, opened from the disk in Chromium. */
export const damagedSingleWindows: Campaign = {
  name: 'windows-single-file',
  async run(seed) {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-damage-'));
    const file = path.join(folder, 'atlas.html');
    const whole = readFileSync(singleFile);
    const browser = await launchChromium();
    const counts: Record<Seen, number> = { works: 0, 'says so': 0, other: 0 };
    try {
      for (const damage of damages(whole, createRandom(seed + 3), openings, waysOfAnyFile)) {
        writeFileSync(file, damage.bytes ?? '');
        const page = await browser.newPage();
        await page.goto(pathToFileURL(file).href);
        const seen = await seenOn(page);
        if (seen === 'other') throw new Error(`${damage.way} (${damage.what}): nothing was said`);
        // What works has to be right: the sum was, and so was the database's own.
        if (seen === 'works') {
          await page.evaluate(() => location.assign('#/country/KZ'));
          await page.getByText('2,724,9').first().waitFor({ timeout: 60_000 });
        }
        counts[seen] += 1;
        await page.close();
      }
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    }
    return (
      `${openings} damaged copies of the one file in Chromium: ${counts['says so']} said that ` +
      `they are damaged, ${counts.works} worked and were right, 0 blank, 0 wrong`
    );
  },
};
