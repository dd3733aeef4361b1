import { expect, test } from './fixtures.ts';
import { coloursAt, distance, sea } from './mapCanvas.ts';

test.describe('The two views', () => {
  // On the desktop the window is the one of the specs before, some of which want no motion.
  test.beforeEach(({ atlas }) => atlas.page.emulateMedia({ reducedMotion: 'no-preference' }));

  test('turn into each other, and the address keeps which one is shown', async ({ atlas }) => {
    const page = atlas.page;
    await atlas.open('#/country/KZ');
    await page.getByRole('button', { name: 'World', exact: true }).click();
    await expect(page).toHaveURL(/#\/country\/KZ\?view=world$/);
    await expect(page.getByRole('button', { name: 'World', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(page.locator('.atlas-turning')).toHaveCount(0);
    await expect(page.locator('[data-map-label="country AU"]')).toBeVisible();
    // Links lead on in the same view.
    await page.getByRole('link', { name: 'Conferences', exact: true }).click();
    await expect(page).toHaveURL(/#\/conferences\?view=world$/);
    await page.getByRole('button', { name: 'Region', exact: true }).click();
    await expect(page).toHaveURL(/#\/conferences$/);
    await expect(page.locator('.atlas-turning')).toHaveCount(0);
    await expect(page.locator('[data-map-label="country KZ"]')).toBeVisible();
  });

  test('leave nothing over the map where the reader goes back before the turn has ended', async ({
    atlas,
  }) => {
    const page = atlas.page;
    await atlas.open('#/?view=world');
    await expect(page.locator('[data-map-label="country AU"]')).toBeVisible();
    // As soon as the cover is there, the other map not yet; then in the middle of the turn.
    for (const frames of [0, 30]) {
      await page.evaluate(async (wanted) => {
        await new Promise<void>((covered) => {
          const watcher = new MutationObserver(() => {
            if (document.querySelector('.atlas-turning') === null) return;
            watcher.disconnect();
            covered();
          });
          watcher.observe(document.body, { childList: true, subtree: true });
          location.hash = '#/';
        });
        for (let i = 0; i < wanted; i++) await new Promise(requestAnimationFrame);
        location.hash = '#/?view=world';
      }, frames);
      await expect(page.locator('.atlas-turning')).toHaveCount(0);
      await expect(page.locator('[data-map-label="country AU"]')).toBeVisible();
    }
  });

  test('leave nothing over the map where the other map does not come', async ({ atlas }) => {
    const page = atlas.page;
    // A mouse left on the views' buttons by a spec before would have fetched the map already.
    await page.mouse.move(0, 0);
    await atlas.open('#/?view=world');
    await expect(page.locator('[data-map-label="country AU"]')).toBeVisible();
    // The region's map is asked for, and answered only with a failure, once the reader is back.
    await page.evaluate(() => {
      const { fetch } = window;
      const file = 'map/region.json';
      const { atlasFile } = window as { atlasFile?: (file: string) => string };
      const held = atlasFile?.(file) ?? file;
      window.fetch = (asked, ...options) => {
        if (asked !== held) return fetch(asked, ...options);
        return new Promise((_, fail) => {
          window.addEventListener('fail', () => fail(new Error('No map')), { once: true });
        });
      };
      location.hash = '#/';
    });
    await expect(page.locator('[data-map-label="country AU"]')).toHaveCount(0);
    await expect(page.locator('.atlas-turning')).toHaveCount(1);
    await page.evaluate(() => {
      location.hash = '#/?view=world';
    });
    await expect(page.locator('.atlas-turning')).toHaveCount(0);
    await expect(page.locator('[data-map-label="country AU"]')).toBeVisible();
    await page.evaluate(() => {
      location.hash = '#/';
    });
    await expect(page.locator('[data-map-label="country AU"]')).toHaveCount(0);
    await page.evaluate(() => window.dispatchEvent(new Event('fail')));
    await expect(page.locator('.atlas-turning')).toHaveCount(0);
    await expect(page.getByText('The base map could not be read.')).toBeVisible();
  });

  test('turn at once where motion is not wanted', async ({ atlas }) => {
    const page = atlas.page;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await atlas.open('#/');
    await page.getByRole('button', { name: 'World', exact: true }).click();
    await expect(page.locator('[data-map-label="country AU"]')).toBeVisible();
    await expect(page.locator('.atlas-turning')).toHaveCount(0);
    await page.emulateMedia({ reducedMotion: null });
  });

  for (const view of ['region', 'world'] as const)
    test(`fill each participant with its colour (${view})`, async ({ atlas }) => {
      const page = atlas.page;
      await atlas.open(`#/?view=${view}`);
      await expect(page.locator('[data-role="participant"]')).toHaveCount(15);
      const places = await page.locator('[data-role="participant"]').evaluateAll((targets) =>
        targets.map((target) => {
          const box = target.getBoundingClientRect();
          return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
        }),
      );
      await expect
        .poll(async () => {
          const colours = await coloursAt(page, places);
          return colours.filter((colour) => distance(colour, sea) > 20).length;
        })
        .toBe(15);
    });

  test('draw no streak across the open sea south of all continents', async ({ atlas }) => {
    const page = atlas.page;
    await atlas.open('#/?view=world');
    await expect(page.locator('[data-map-label="country AU"]')).toBeVisible();
    const map = (await page.locator('.atlas-map-place').boundingBox())!;
    // The whole earth, 34,497 by 16,786 km, stands in the middle of the map; 58 degrees south lies
    // at 0.805 of the way from the equator to the foot of Equal Earth.
    const width = Math.min(map.width / 1.02, (map.height / 1.02) * (34_497 / 16_786));
    const y = map.y + map.height / 2 + ((width * 16_786) / 34_497 / 2) * 0.805;
    const places = Array.from({ length: 300 }, (_, i) => ({
      x: map.x + map.width / 2 + ((i - 150) / 150) * width * 0.36,
      y,
    }));
    const colours = await coloursAt(page, places);
    // The meridians of the graticule are the only thing there, and near to the sea's own colour.
    for (const colour of colours) expect(distance(colour, sea)).toBeLessThan(24);
    // A streak would be seen: one is drawn across the place, and found.
    await page.evaluate((at) => {
      const canvas = document.querySelector<HTMLCanvasElement>(
        '.leaflet-overlay-pane [data-part="view"]',
      );
      const box = canvas?.getBoundingClientRect();
      const page = canvas && new OffscreenCanvas(canvas.width, canvas.height);
      const ctx = page?.getContext('2d');
      if (!canvas || !page || !box || !ctx) return;
      ctx.drawImage(canvas, 0, 0);
      ctx.setTransform(canvas.width / box.width, 0, 0, canvas.height / box.height, 0, 0);
      ctx.fillStyle = '#a58652';
      ctx.fillRect(at.x - box.left, at.y - box.top - 20, 3, 40);
      const picture = page.transferToImageBitmap();
      canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(picture);
    }, places[150]!);
    const streaked = await coloursAt(page, places);
    expect(streaked.some((colour) => distance(colour, sea) >= 24)).toBe(true);
  });
});
