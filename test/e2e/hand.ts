import type { Page } from '@playwright/test';

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
