import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { drag, mapBox, middleOf } from './hand.ts';
import { openFlat } from './mapCanvas.ts';

/** Where Türkiye is on the screen. */
const turkiye = (page: Page) => middleOf(page.locator('[data-country="TR"]'));

test.describe('The edge of the map', () => {
  test.beforeEach(({ atlas }) => atlas.page.emulateMedia({ reducedMotion: 'reduce' }));
  test.afterEach(({ atlas }) => atlas.page.emulateMedia({ reducedMotion: null }));

  test('shows that the map has the focus, over what the map shows', async ({ atlas }) => {
    const { page } = atlas;
    await openFlat(atlas, '#/');
    await expect(page.locator('[data-map-label="country IN"]')).toBeVisible();
    const { x, y, width, height } = await mapBox(page);
    const low = { x: x + width / 2, y: y + height - 6, width: 60, height: 6 };
    const before = await page.screenshot({ clip: low });
    // The keyboard's focus, not the pointer's.
    await page.keyboard.press('Tab');
    await page.locator('.leaflet-container').focus();
    expect((await page.screenshot({ clip: low })).equals(before)).toBe(false);
  });

  test('is as far as a drag goes; the whole earth stays where it is', async ({ atlas }) => {
    const { page } = atlas;
    await openFlat(atlas, '#/?view=world');
    await expect(page.locator('[data-map-label="country AU"]')).toBeVisible();
    const { x, y, width, height } = await mapBox(page);
    const home = await turkiye(page);
    await drag(page, { x: x + width / 2, y: y + height / 2 }, { x: 200, y: 150 });
    expect(await turkiye(page)).toEqual(home);

    const zoomIn = page.getByRole('button', { name: 'Zoom in' });
    for (let i = 0; i < 3; i++) await zoomIn.click();
    await expect(page.locator('[data-restless]')).toHaveCount(0);
    for (let i = 0; i < 6; i++)
      await drag(page, { x: x + 60, y: y + 120 }, { x: width - 120, y: height - 240 });
    const far = await turkiye(page);
    expect(far.x).toBeGreaterThan(x + width);
    expect(far.y).toBeGreaterThan(home.y);
    // At the north-west of the earth; nothing brings the map any further.
    await drag(page, { x: x + 60, y: y + 120 }, { x: 200, y: 200 });
    expect(await turkiye(page)).toEqual(far);

    for (let i = 0; i < 3; i++) await page.getByRole('button', { name: 'Zoom out' }).click();
    await expect.poll(() => turkiye(page)).toEqual(home);
  });
});
