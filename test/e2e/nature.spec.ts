import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { coloursIn } from './mapCanvas.ts';

test.describe('Names of nature and relief', () => {
  test.beforeEach(async ({ atlas }) => {
    await atlas.page.emulateMedia({ reducedMotion: 'reduce' });
    await atlas.open('#/');
    await expect.poll(() => atlas.page.locator('[data-map-label]').count()).toBeGreaterThan(20);
  });

  test('mountains, rivers and lakes are named, more of them closer up, and nothing is written over anything', async ({
    atlas,
  }) => {
    test.slow();
    const page = atlas.page;
    const named = (kind: string) =>
      page.locator(`[data-curved-label^="${kind} "], [data-map-label^="${kind} "]`).count();
    await expect.poll(() => named('river')).toBeGreaterThan(0);
    expect(await overlaps(page)).toEqual([]);

    await zoomIn(page, 2);
    await expect.poll(() => named('landform')).toBeGreaterThan(4);
    await expect.poll(() => named('river')).toBeGreaterThan(4);
    await expect.poll(() => named('lake')).toBeGreaterThan(1);
    await expect(page.locator('[data-curved-label="landform tianShan"]')).toHaveCount(1);
    await expect(page.locator('[data-curved-label="river amuDarya"]')).toHaveCount(1);
    expect(await overlaps(page)).toEqual([]);

    await zoomIn(page, 2);
    await expect(page.locator('[data-map-label="lake alakol"]')).toHaveCount(1);
    await expect(page.locator('[data-curved-label="river naryn"]')).toHaveCount(1);
    expect(await overlaps(page)).toEqual([]);
  });

  test('a curved name is whole and stands upright', async ({ atlas }) => {
    await zoomIn(atlas.page, 2);
    await expect(atlas.page.locator('[data-curved-label="landform tianShan"]')).toHaveCount(1);
    const faults = await atlas.page.evaluate(() =>
      [...document.querySelectorAll<SVGTextElement>('[data-curved-label] text')].flatMap((text) => {
        const last = text.getNumberOfChars() - 1;
        const turns = [0, last].map((i) => text.getRotationOfChar(i));
        const [from, to] = [text.getStartPositionOfChar(0), text.getStartPositionOfChar(last)];
        const shown = Math.hypot(to.x - from.x, to.y - from.y) > last * 2;
        const upright = turns.every((turn) => Math.cos((turn * Math.PI) / 180) > -0.3);
        return shown && upright ? [] : [`${text.textContent}: ${turns.join(' ')}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('the relief can be switched off, and stays off', async ({ atlas }) => {
    const page = atlas.page;
    await expect.poll(() => reliefOf(page)).toBe('seen');
    const relief = page.getByRole('checkbox', { name: 'Relief' });
    const open = () => page.getByRole('button', { name: /options/i }).click();
    await open();
    await page.getByText('Relief', { exact: true }).click();
    await expect(relief).not.toBeChecked();
    await expect.poll(() => reliefOf(page)).toBe('flat');
    await page.reload();
    await expect.poll(() => page.locator('[data-map-label]').count()).toBeGreaterThan(20);
    await open();
    await expect(relief).not.toBeChecked();
    await page.getByText('Relief', { exact: true }).click();
    await expect.poll(() => reliefOf(page)).toBe('seen');
  });
});

async function zoomIn(page: Page, times: number): Promise<void> {
  for (let i = 0; i < times; i++) await page.getByRole('button', { name: 'Zoom in' }).click();
}

/** Pairs of names that cover one another, letter by letter where a name is curved. */
const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    interface Cover {
      readonly name: string;
      readonly boxes: readonly { left: number; right: number; top: number; bottom: number }[];
    }
    const level = [...document.querySelectorAll('[data-map-label]')].map(
      (label): Cover => ({ name: label.textContent, boxes: [label.getBoundingClientRect()] }),
    );
    // Of each letter the middle of its body, as the line on which it stands has turned it.
    const curved = [...document.querySelectorAll<SVGTextElement>('[data-curved-label] text')].map(
      (text): Cover => {
        const toScreen = text.getScreenCTM()!;
        const size = Number.parseFloat(getComputedStyle(text).fontSize);
        const boxes = [...text.textContent].flatMap((letter, i) => {
          if (letter.trim() === '') return [];
          const turn = (text.getRotationOfChar(i) * Math.PI) / 180;
          const from = text.getStartPositionOfChar(i);
          const to = text.getEndPositionOfChar(i);
          const x = (from.x + to.x) / 2 + Math.sin(turn) * size * 0.25;
          const y = (from.y + to.y) / 2 - Math.cos(turn) * size * 0.25;
          const at = new DOMPoint(x, y).matrixTransform(toScreen);
          const half = size * 0.28;
          return [{ left: at.x - half, right: at.x + half, top: at.y - half, bottom: at.y + half }];
        });
        return { name: text.textContent, boxes };
      },
    );
    const all = [...level, ...curved];
    return all.flatMap((a, i) =>
      all.slice(i + 1).flatMap((b) => {
        const meet = a.boxes.some((p) =>
          b.boxes.some(
            (q) => p.left < q.right && q.left < p.right && p.top < q.bottom && q.top < p.bottom,
          ),
        );
        return meet ? [`${a.name} / ${b.name}`] : [];
      }),
    );
  });

/** Whether the middle of the map shows more tones than its flat colours have. */
async function reliefOf(page: Page): Promise<'seen' | 'flat'> {
  const map = (await page.locator('.atlas-map-place').boundingBox())!;
  const [width, height] = [Math.round(map.width / 4), Math.round(map.height / 4)];
  const corner = { x: map.x + (map.width - width) / 2, y: map.y + (map.height - height) / 2 };
  const tones = new Map<string, number>();
  for (const colour of await coloursIn(page, { ...corner, width, height }))
    tones.set(colour.join(), (tones.get(colour.join()) ?? 0) + 1);
  const often = [...tones.values()].filter((count) => count > (width * height) / 400);
  return often.length > 12 ? 'seen' : 'flat';
}
