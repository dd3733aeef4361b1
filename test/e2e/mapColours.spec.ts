import { expect, test } from './fixtures.ts';
import { type Colour, coloursIn, isSame, openFlat, turn } from './mapCanvas.ts';

/** Part of the region, around Afghanistan. */
const area = { x: 420, y: 400, width: 150, height: 90 };

/** As in `renderer/ui/tokens.css`. */
const day = { selected: [44, 128, 121] } as const;
const night = {
  participant: [87, 73, 47],
  selected: [47, 141, 133],
} as const;

test.describe('The map by day and by night', () => {
  test.beforeEach(async ({ atlas }) => {
    await atlas.page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
  });

  test.afterEach(async ({ atlas }) => {
    await atlas.page.emulateMedia({ colorScheme: null });
  });

  test('looks the same whether its night was drawn ahead or not', async ({ atlas }) => {
    const { page } = atlas;
    // Far enough that no finer outlines come later.
    await openFlat(atlas, '#/');
    const seen = async (theme: 'light' | 'dark') => {
      await turn(page, theme);
      await page.reload();
      await expect(page.locator('[data-map-label="country AF"]')).toBeVisible();
      return coloursIn(page, area);
    };
    const dark = await seen('dark');
    expect(countOf(night.participant, dark)).toBeGreaterThan(100);
    const light = await seen('light');
    expect(isSame(light, dark)).toBe(false);

    await expect.poll(async () => isSame(await coloursIn(page, area, 'next'), dark)).toBe(true);
    await turn(page, 'dark');
    expect(isSame(await coloursIn(page, area), dark)).toBe(true);
    // The day waits in its turn.
    await expect.poll(async () => isSame(await coloursIn(page, area, 'next'), light)).toBe(true);
    await turn(page, 'light');
    expect(isSame(await coloursIn(page, area), light)).toBe(true);
    // At once, before anything is drawn ahead again.
    await turn(page, 'dark');
    expect(isSame(await coloursIn(page, area), dark)).toBe(true);
  });

  test('what has changed by day is not as before by night', async ({ atlas }) => {
    const { page } = atlas;
    await openFlat(atlas, '#/country/AF');
    await expect(page.locator('[data-map-label="country AF"]')).toBeVisible();
    // The night is there already, with Afghanistan chosen.
    await expect
      .poll(async () => countOf(night.selected, await coloursIn(page, area, 'next')))
      .toBeGreaterThan(100);
    await page.evaluate(() => {
      window.location.hash = '#/';
    });
    await expect.poll(async () => countOf(day.selected, await coloursIn(page, area))).toBe(0);
    await turn(page, 'dark');
    const dark = await coloursIn(page, area);
    expect(countOf(night.participant, dark)).toBeGreaterThan(100);
    expect(countOf(night.selected, dark)).toBe(0);
  });
});

const countOf = (colour: Colour, among: readonly Colour[]) =>
  among.filter((one) => one.every((value, i) => value === colour[i])).length;
