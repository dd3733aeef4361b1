import type { Page } from '@playwright/test';
import type { Atlas } from '../fixtures.ts';
import { expect, test } from '../fixtures.ts';
import { type Colour, coloursAt, distance, participant, sea } from '../mapCanvas.ts';

// The map comes before all else. Here all else is held back, so that it can be seen and used alone.

/** Where these lie on the screen at the first view. */
const places = { Kazakhstan: { x: 440, y: 300 }, 'Arabian Sea': { x: 380, y: 600 } };

/** Opens an address with the map alone; what it returns lets the rest of the atlas come. */
async function openMapAlone({ page, open }: Atlas, address: string): Promise<() => Promise<void>> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/main-[^/]*\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  const opened = open(address);
  await page.waitForFunction(() => performance.getEntriesByName('atlas:first-map').length > 0);
  return () => {
    release();
    return opened;
  };
}

/** By how much the relief may change a colour. */
const tint = 25;

/** Places all over the map. */
const across = Array.from({ length: 40 }, (_, i) => ({
  x: 60 + 200 * (i % 5),
  y: 100 + 70 * Math.floor(i / 5),
}));

/** At how many places two looks differ by more than the relief does. */
const differing = (a: readonly Colour[], b: readonly Colour[]): number =>
  a.filter((colour, i) => distance(colour, b[i]!) > tint).length;

const isWhole = (page: Page) => expect(page.locator('[data-map-label="country KZ"]')).toBeVisible();

test('shows its land alone, then with all else where it was', async ({ atlas }) => {
  const { page } = atlas;
  const goOn = await openMapAlone(atlas, '#/');
  const box = () => page.locator('.atlas-map-place').boundingBox();
  const look = () => coloursAt(page, Object.values(places));
  const [stood, colours] = [await box(), await look()];
  expect(colours).toEqual([participant, sea]);
  await expect(page.getByRole('heading')).toHaveCount(0);
  await goOn();
  await isWhole(page);
  expect(await box()).toEqual(stood);
  // But for the relief, which comes last of all.
  (await look()).forEach((colour, i) => {
    expect(distance(colour, colours[i]!)).toBeLessThan(tint);
  });
});

test('is pressed: the atlas then begins with that country', async ({ atlas }) => {
  const { page } = atlas;
  const goOn = await openMapAlone(atlas, '#/');
  await page.mouse.click(places.Kazakhstan.x, places.Kazakhstan.y);
  await goOn();
  await expect(page.getByRole('heading', { level: 1, name: 'Kazakhstan' })).toBeVisible();
});

test('is moved: the atlas leaves it where it is', async ({ atlas }) => {
  const { page } = atlas;
  const goOn = await openMapAlone(atlas, '#/');
  const look = () => coloursAt(page, across);
  const home = await look();
  await page.mouse.move(500, 300);
  await page.mouse.down();
  await page.mouse.move(400, 420, { steps: 5 });
  await page.mouse.up();
  // It goes on a little by itself.
  await expect.poll(async () => differing(await look(), await look())).toBe(0);
  const moved = await look();
  expect(differing(moved, home)).toBeGreaterThan(8);
  await goOn();
  await isWhole(page);
  // Among high mountains the relief does more.
  expect(differing(await look(), moved)).toBeLessThan(4);
});

test('shows the country that the address names', async ({ atlas }) => {
  const { page } = atlas;
  const goOn = await openMapAlone(atlas, '#/country/KZ');
  const middle = { x: 461, y: 374 };
  const [alone] = await coloursAt(page, [middle]);
  await goOn();
  await expect(page.getByRole('heading', { level: 1, name: 'Kazakhstan' })).toBeVisible();
  const [then] = await coloursAt(page, [middle]);
  expect(distance(alone!, participant)).toBeGreaterThan(60);
  expect(distance(then!, alone!)).toBeLessThan(tint);
});
