import type { CDPSession } from '@playwright/test';
import { type Atlas, expect, test } from './fixtures.ts';

type Place = { readonly x: number; readonly y: number };

/** Fingers on the glass, as Chromium's own protocol puts them there on both hosts. */
async function fingers({ page }: Atlas) {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 });
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', places: readonly Place[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: places.map(({ x, y }, id) => ({ x, y, id })),
    });
  return {
    /** Moves fingers from where they are put down to where they are lifted, in some steps. */
    async move(from: readonly Place[], to: readonly Place[], steps = 6) {
      await send('touchStart', from);
      for (let step = 1; step <= steps; step++)
        await send(
          'touchMove',
          from.map(({ x, y }, i) => ({
            x: x + (((to[i]?.x ?? x) - x) * step) / steps,
            y: y + (((to[i]?.y ?? y) - y) * step) / steps,
          })),
        );
      await send('touchEnd', []);
    },
    async tap(at: Place) {
      await send('touchStart', [at]);
      await send('touchEnd', []);
    },
    leave: () => session.detach(),
  };
}

async function placeOf({ page }: Atlas, selector: string): Promise<Place> {
  const box = await page.locator(selector).boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
}

const apart = (a: Place, b: Place): number => Math.hypot(a.x - b.x, a.y - b.y);

test.describe('Fingers on the map', () => {
  test('one moves it', async ({ atlas }) => {
    await atlas.open('#/');
    const hand = await fingers(atlas);
    const before = await placeOf(atlas, '[data-country="RU"]');
    await hand.move([{ x: 520, y: 330 }], [{ x: 400, y: 390 }]);
    await expect
      .poll(async () => apart(await placeOf(atlas, '[data-country="RU"]'), before))
      .toBeGreaterThan(100);
    // The press that moved the map opened nothing.
    await expect(atlas.page).toHaveURL(/#\/$/);
    await hand.leave();
  });

  test('two draw it nearer', async ({ atlas }) => {
    await atlas.open('#/');
    const hand = await fingers(atlas);
    const between = async () =>
      apart(
        await placeOf(atlas, '[data-country="AF"]'),
        await placeOf(atlas, '[data-country="IN"]'),
      );
    const before = await between();
    await hand.move(
      [
        { x: 420, y: 420 },
        { x: 500, y: 420 },
      ],
      [
        { x: 380, y: 420 },
        { x: 540, y: 420 },
      ],
    );
    await expect.poll(between).toBeGreaterThan(before * 1.6);
    await hand.leave();
  });

  test('a tap opens a country, and a conference', async ({ atlas }) => {
    const { page } = atlas;
    await atlas.open('#/');
    const hand = await fingers(atlas);
    await hand.tap(await placeOf(atlas, '[data-country="KZ"]'));
    await expect(page).toHaveURL(/#\/country\/KZ$/);
    await atlas.open('#/');
    await hand.tap(await placeOf(atlas, '[data-conference="3"]'));
    await expect(page).toHaveURL(/#\/conference\/3$/);
    await hand.leave();
  });

  test('one on a country laid over the map moves that, and not the map', async ({ atlas }) => {
    const { page } = atlas;
    await atlas.open('#/compare?c=KZ@IN');
    // It comes after the map, which a busy machine takes its time for.
    await expect(page.locator('.atlas-piece')).toBeVisible({ timeout: 30_000 });
    const hand = await fingers(atlas);
    const land = await placeOf(atlas, '[data-country="RU"]');
    const from = await placeOf(atlas, '.atlas-piece');
    const to = { x: from.x - 150, y: from.y - 90 };
    // Beside its name, on its land.
    await hand.move([{ x: from.x + 30, y: from.y + 24 }], [{ x: to.x + 30, y: to.y + 24 }]);
    await expect.poll(async () => apart(await placeOf(atlas, '.atlas-piece'), to)).toBeLessThan(4);
    await expect(page).toHaveURL(/c=KZ@\d/);
    expect(apart(await placeOf(atlas, '[data-country="RU"]'), land)).toBeLessThan(1);
    await hand.leave();
  });
});
