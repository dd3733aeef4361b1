import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';

const screens = [
  '#/',
  '#/countries',
  '#/country/AF',
  '#/country/PK',
  '#/conferences',
  '#/conference/1',
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

  for (const theme of ['light', 'dark'] as const) {
    for (const screen of screens) {
      test(`${screen} fits and is accessible, ${theme}`, async ({ atlas, host }, info) => {
        await atlas.page.emulateMedia({ reducedMotion: 'reduce' });
        await atlas.open(screen);
        await atlas.page.evaluate((name) => localStorage.setItem('atlas.theme', name), theme);
        await atlas.page.reload();
        await expect(atlas.page.locator('html')).toHaveAttribute('data-theme', theme);
        for (const size of sizes) {
          await atlas.resize(size.width, size.height);
          await expect.poll(() => atlas.page.evaluate(() => innerWidth)).toBe(size.width);
          await expect(atlas.page.getByRole('heading', { level: 1 })).toBeVisible();
          const sideways = await atlas.page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(sideways, 'no scrolling sideways').toBeLessThanOrEqual(0);
          const down = await atlas.page.evaluate(
            () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
          );
          expect(down, 'the page scrolls, not the window').toBeLessThanOrEqual(0);
          const name = screen.replace(/[#/?=]+/g, '-').replace(/^-|-$/g, '') || 'home';
          // Names on the map fade in once the view rests.
          await expect
            .poll(() => atlas.page.evaluate(() => document.getAnimations().length))
            .toBe(0);
          await atlas.page.screenshot({
            path: path.join(
              info.project.outputDir,
              'screens',
              `${host}-${name}-${theme}-${size.width}.png`,
            ),
          });
        }
        // axe injects itself; Electron's page has no second page to run it in.
        const found = await new AxeBuilder({ page: atlas.page }).setLegacyMode().analyze();
        const serious = found.violations.filter(
          (v) => v.impact === 'serious' || v.impact === 'critical',
        );
        expect(serious.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`)).toEqual(
          [],
        );
      });
    }
  }
});
