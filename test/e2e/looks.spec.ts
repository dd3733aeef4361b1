import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const screens = [
  '#/',
  '#/countries',
  '#/country/AF',
  '#/country/PK',
  '#/conferences',
  '#/conference/8',
  '#/process',
  '#/process/afterwards',
  '#/process/chairs',
  '#/process/region',
  '#/process/bodies',
  '#/process/senior-officials',
  '#/process/achievements',
  '#/measures',
  '#/measure/DM%26EP',
  '#/organisations',
  '#/organisation/SCO',
  '#/timeline',
  '#/timeline?on=2015-01-01',
  '#/disagreements',
  '#/borders?b=kashmir',
  '#/data',
  '#/search?q=Kabul',
  '#/sources',
  '#/about',
];
const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

test.describe('Looks', () => {
  test('the theme switches at once and stays', async ({ atlas }) => {
    await atlas.open('#/country/KZ');
    const page = atlas.page;
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const choose = async (name: RegExp) => {
      await page.getByRole('button', { name: /Theme/ }).click();
      await page.getByRole('menuitemradio', { name }).click();
    };
    await choose(/Light/);
    const light = await paper();
    await choose(/Dark/);
    await expect.poll(paper).not.toBe(light);
    await page.reload();
    await expect.poll(paper).not.toBe(light);
    await choose(/Light/);
    await expect.poll(paper).toBe(light);
  });

  for (const screen of screens) {
    test(`${screen} fits and is accessible by day and night`, async ({ atlas, host }, info) => {
      test.slow();
      await atlas.page.emulateMedia({ reducedMotion: 'reduce' });
      await atlas.open(screen);
      for (const theme of ['light', 'dark']) {
        await atlas.page.evaluate((name) => localStorage.setItem('atlas.theme', name), theme);
        await atlas.page.reload();
        await expect(atlas.page.locator('html')).toHaveAttribute('data-theme', theme);
        for (const size of sizes) {
          await atlas.resize(size.width, size.height);
          await expect.poll(() => atlas.page.evaluate(() => innerWidth)).toBe(size.width);
          await expect(atlas.page.getByRole('heading', { level: 1 })).toBeVisible();
          expect(await overflow(atlas.page), 'the page scrolls, not the window').toEqual([0, 0]);
          // Names on the map fade in once the view rests.
          await expect
            .poll(() => atlas.page.evaluate(() => document.getAnimations().length))
            .toBe(0);
          const name = `${host}-${fileName(screen)}-${theme}-${size.width}.png`;
          await atlas.page.screenshot({ path: path.join(info.project.outputDir, 'screens', name) });
        }
        // axe injects itself; Electron's page has no second page to run it in.
        const found = await new AxeBuilder({ page: atlas.page }).setLegacyMode().analyze();
        const serious = found.violations.filter(
          (v) => v.impact === 'serious' || v.impact === 'critical',
        );
        expect(serious.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`)).toEqual(
          [],
        );
      }
    });
  }
});

const fileName = (screen: string): string =>
  screen.replace(/[#/?=%]+/g, '-').replace(/^-|-$/g, '') || 'home';

/** By how many pixels the window could be scrolled, sideways and down. */
const overflow = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return [scrollWidth - clientWidth, scrollHeight - clientHeight];
  });
