import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { drag, mapBox } from './hand.ts';
import { coloursIn, isSame, openFlat, turn } from './mapCanvas.ts';

test.describe('What a drag brings into view', () => {
  test.afterEach(({ atlas }) => atlas.page.emulateMedia({ colorScheme: null }));

  test('is the picture drawn before, and the same as one drawn anew', async ({ atlas }) => {
    const { page } = atlas;
    await page.emulateMedia({ colorScheme: 'light' });
    // Far enough that no finer outlines come later.
    await openFlat(atlas, '#/');
    await expect(page.locator('[data-map-label="country AF"]')).toBeVisible();
    const box = await mapBox(page);
    // The corner, of which the drag brings in two sides.
    const [right, bottom] = [Math.floor(box.x + box.width), Math.floor(box.y + box.height)];
    const area = { x: right - 260, y: bottom - 180, width: 260, height: 180 };
    const before = await coloursIn(page, area);
    await isDrawnAround(page);
    await page
      .locator('.leaflet-overlay-pane [data-part="next"]')
      .evaluate((canvas) => canvas.setAttribute('data-together', ''));
    await drag(page, { x: right - 300, y: bottom - 200 }, { x: -200, y: -120 });
    await expect(page.locator('[data-restless]')).toHaveCount(0);
    await expect(page.locator('[data-part="view"][data-together]')).toHaveCount(1);
    const brought = await coloursIn(page, area);
    expect(isSame(brought, before)).toBe(false);

    // There and back: the second time no picture is there to be shown, and all is drawn.
    await turn(page, 'dark');
    await turn(page, 'light');
    expect(isSame(await coloursIn(page, area), brought)).toBe(true);
  });
});

/** Whether the eight pieces around the view have been drawn. */
const isDrawnAround = (page: Page) =>
  expect
    .poll(() =>
      page
        .locator('.leaflet-overlay-pane [data-part="around"]')
        .evaluateAll((all) => all.filter(({ style }) => style.visibility === '').length),
    )
    .toBe(8);
