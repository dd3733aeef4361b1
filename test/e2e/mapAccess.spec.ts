import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Every state of the map that has something of its own on it, and how it is come to. */
const states: readonly {
  readonly name: string;
  readonly at: string;
  readonly open?: (page: Page) => Promise<void>;
}[] = [
  { name: 'the region', at: '#/' },
  { name: 'the world', at: '#/?view=world' },
  { name: 'a country', at: '#/country/TJ' },
  { name: 'a conference', at: '#/conference/3' },
  { name: 'the seats of organisations', at: '#/organisation/SCO' },
  { name: 'a contested border', at: '#/borders?b=kashmir' },
  { name: 'a theme in classes', at: '#/theme/population' },
  { name: 'a theme of kinds', at: '#/theme/membership' },
  {
    name: 'the legend',
    at: '#/',
    open: (page) => page.locator('.atlas-legend summary').click(),
  },
  {
    name: 'the options',
    at: '#/',
    open: (page) => page.getByRole('button', { name: 'Map options' }).click(),
  },
  {
    name: 'the choice of a conference',
    at: '#/',
    open: (page) => page.locator('[data-conference="1 8"]').click(),
  },
  {
    name: 'saving',
    at: '#/',
    open: (page) => page.getByRole('button', { name: 'Save this map' }).click(),
  },
];

test.describe('The map without a mouse, without sight', () => {
  for (const { name, at, open } of states)
    test(`axe finds nothing on ${name}`, async ({ atlas }) => {
      const { page } = atlas;
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await atlas.open(at);
      await expect(page.locator('[data-country="AF"]')).toBeAttached();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await open?.(page);
      await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
      // axe injects itself; Electron's page has no second page to run it in.
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`)).toEqual(
        [],
      );
      // Whatever stands open, Escape closes it, and the focus is not lost on the way.
      if (open === undefined || name === 'the legend') return;
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(page.getByRole('menu')).toHaveCount(0);
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.tagName))
        .not.toBe('BODY');
    });

  test('Tab leads through the map in order: itself, countries, what is contested, conferences', async ({
    atlas,
  }) => {
    const { page } = atlas;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await atlas.open('#/');
    await expect(page.locator('[data-dispute="durand-line"]')).toBeAttached();
    await page.locator('.atlas-map-place').focus();
    const stops: string[] = [];
    for (let i = 0; i < 4; i++) {
      await page.keyboard.press('Tab');
      stops.push(
        await page.evaluate(() => {
          const { dataset } = document.activeElement as HTMLElement;
          return Object.keys(dataset).find((key) => /country|dispute|conference/.test(key)) ?? '';
        }),
      );
    }
    expect(stops.slice(0, 3)).toEqual(['country', 'dispute', 'conference']);
  });

  test('supporters are come to by the arrows, named with their role, opened and left', async ({
    atlas,
  }) => {
    const { page } = atlas;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await atlas.open('#/?view=world');
    await page.locator('[data-country="DE"]').focus();
    await page.keyboard.press('ArrowLeft');
    const country = () =>
      page.evaluate(() => document.activeElement?.getAttribute('data-country') ?? null);
    expect(['FR', 'GB', 'ES', 'DK', 'NO']).toContain(await country());
    const reached = page.locator('[data-country]:focus');
    await expect(reached).toHaveAccessibleName(/support/i);
    const code = await country();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`#/country/${code}\\?view=world$`));
    await page.locator(`[data-country="${code}"]`).focus();
    await page.keyboard.press('Escape');
    await expect(page.locator('.atlas-map-place')).toBeFocused();
  });
});
