import type { Locator, Page } from '@playwright/test';

/** Where something is on the screen; an error where it is nowhere. */
export async function boxOf(thing: Locator) {
  const box = await thing.boundingBox();
  if (box === null) throw new Error('It is nowhere on the screen.');
  return box;
}

export async function middleOf(thing: Locator) {
  const { x, y, width, height } = await boxOf(thing);
  return { x: x + width / 2, y: y + height / 2 };
}

/** Where the map is on the screen. */
export const mapBox = (page: Page) => boxOf(page.locator('.leaflet-container'));

/** Drags the map, and holds it until it would not fly on. */
export async function drag(
  page: Page,
  from: { x: number; y: number },
  by: { x: number; y: number },
): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 8 });
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const until = performance.now() + 100;
        const look = () => (performance.now() < until ? requestAnimationFrame(look) : done());
        look();
      }),
  );
  await page.mouse.up();
}
