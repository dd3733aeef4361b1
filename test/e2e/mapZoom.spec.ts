import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { coloursIn, isSame, openFlat } from './mapCanvas.ts';

/** The middle of the world's map. */
const area = { x: 330, y: 300, width: 260, height: 200 };

test.describe('What a zoom ends with', () => {
  test.afterEach(({ atlas }) =>
    atlas.page.emulateMedia({ colorScheme: null, reducedMotion: null }),
  );

  for (const theme of ['light', 'dark'] as const)
    test(`is drawn in flight, in the colours of its end (${theme})`, async ({ atlas }) => {
      const { page } = atlas;
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await openFlat(atlas, '#/?view=world');
      await isThere(page);
      await zoomIn(page);
      await expect(page.locator('[data-restless]')).toHaveCount(0);
      const wanted = await coloursIn(page, area);

      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
      await page.reload();
      await isThere(page);
      expect(isSame(await coloursIn(page, area), wanted)).toBe(false);
      await flyLonger(page);
      const next = page.locator('.leaflet-overlay-pane [data-part="next"]');
      await next.evaluate((canvas) => canvas.setAttribute('data-ahead', ''));
      await zoomIn(page);
      await expect(page.locator('.leaflet-zoom-anim')).toHaveCount(1);
      await page.emulateMedia({ colorScheme: theme });
      await expect(page.locator('[data-restless]')).toHaveCount(0);
      await expect(page.locator('[data-part="view"][data-ahead]')).toHaveCount(1);
      expect(isSame(await coloursIn(page, area), wanted)).toBe(true);
    });

  test('is the Heart of Asia, where the whole world is looked at closer', async ({ atlas }) => {
    const { page } = atlas;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openFlat(atlas, '#/?view=world');
    await isThere(page);
    for (let i = 0; i < 4; i++) await zoomIn(page);
    await expect(page.locator('[data-restless]')).toHaveCount(0);
    for (const country of ['AF', 'KZ', 'PK', 'TJ'])
      await expect(page.locator(`[data-map-label="country ${country}"]`)).toBeVisible();
  });

  test('has its names again', async ({ atlas }) => {
    const { page } = atlas;
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await openFlat(atlas, '#/?view=world');
    await isThere(page);
    const opacity = () =>
      page.locator('.leaflet-names-pane').evaluate((pane) => getComputedStyle(pane).opacity);
    await flyLonger(page);
    await zoomIn(page);
    await expect(page.locator('.leaflet-zoom-anim')).toHaveCount(1);
    expect(await opacity()).toBe('0');
    await expect.poll(opacity).toBe('1');
  });
});

const isThere = (page: Page) => expect(page.locator('[data-map-label="country AU"]')).toBeVisible();

const zoomIn = (page: Page) => page.getByRole('button', { name: 'Zoom in' }).click();

/** Has a zoom's flight, which lasts 250 ms, take longer, so that there is time to look at it. */
const flyLonger = (page: Page) =>
  page.evaluate(() => {
    const { setTimeout } = window;
    window.setTimeout = ((act: () => void, after: number) =>
      setTimeout(act, after === 250 ? 1500 : after)) as typeof window.setTimeout;
    window.addEventListener('transitionend', (end) => end.stopImmediatePropagation(), true);
  });
