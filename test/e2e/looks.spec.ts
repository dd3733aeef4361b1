import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Two of one kind do not follow one another: each has a page of its own. `ATLAS_SCREENS=1` keeps pictures. */
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
  '#/disagreements',
  '#/borders?b=kashmir',
  '#/data',
  '#/search?q=Kabul',
  '#/sources',
  '#/timeline?on=2015-01-01',
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

  for (const theme of ['light', 'dark'])
    test(`every screen fits and is accessible, ${theme}`, async ({ atlas, host }, info) => {
      // All of them in one: a load of the whole atlas for each took longer than the looking.
      test.setTimeout(600_000);
      const { page } = atlas;
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await atlas.open('#/licences');
      await page.evaluate((name) => localStorage.setItem('atlas.theme', name), theme);
      await page.reload();
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      for (const screen of screens)
        await test.step(screen, async () => {
          await turnTo(page, screen);
          for (const size of sizes) {
            await atlas.resize(size.width, size.height);
            await expect.poll(() => page.evaluate(() => innerWidth)).toBe(size.width);
            await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
            expect
              .soft(await overflow(page), `${screen}: the page scrolls, not the window`)
              .toEqual([0, 0]);
            // Names on the map fade in once the view rests.
            await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
            if (process.env.ATLAS_SCREENS !== '1') continue;
            const name = `${host}-${fileName(screen)}-${theme}-${size.width}.png`;
            await page.screenshot({ path: path.join(info.project.outputDir, 'screens', name) });
          }
          expect.soft(await violations(page, theme), `axe on ${screen}`).toEqual([]);
        });
    });
});

/** Goes to a screen as a link does, and waits until its page has taken the other's place. */
async function turnTo(page: Page, screen: string): Promise<void> {
  await page.evaluate((hash) => {
    document.querySelector('main')?.setAttribute('data-left', '');
    location.hash = hash;
  }, screen);
  await expect(page.locator('main:not([data-left])')).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('main h1')).toBeVisible({ timeout: 30_000 });
}

/** What axe has against a page; by night only what depends on the colours. */
async function violations(page: Page, theme: string): Promise<readonly string[]> {
  // axe injects itself; Electron's page has no second page to run it in.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const found = await (theme === 'dark' ? axe.withRules(['color-contrast']) : axe).analyze();
  return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`);
}

const fileName = (screen: string): string =>
  screen.replace(/[#/?=%]+/g, '-').replace(/^-|-$/g, '') || 'home';

/** By how many pixels the window could be scrolled, sideways and down. */
const overflow = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return [scrollWidth - clientWidth, scrollHeight - clientHeight];
  });
