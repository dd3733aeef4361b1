import type { Page } from '@playwright/test';
import { type Atlas, expect } from './fixtures.ts';

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The map's own canvas: the colours of an area of the screen, pixel by pixel, row after row.
 * @param part `next` for the picture in the other theme, which waits unseen; black until it is made
 */
export const coloursIn = (
  page: Page,
  area: Area,
  part: 'view' | 'next' = 'view',
): Promise<readonly Colour[]> =>
  page.evaluate(
    ([{ x, y, width, height }, name]) => {
      const canvas = document.querySelector<HTMLCanvasElement>(
        `.leaflet-overlay-pane [data-part="${name}"]`,
      );
      if (!canvas) return [];
      const box = canvas.getBoundingClientRect();
      const ratio = canvas.width / box.width;
      const sheet = new OffscreenCanvas(width, height).getContext('2d');
      if (!sheet) return [];
      const from = [Math.round((x - box.left) * ratio), Math.round((y - box.top) * ratio)] as const;
      sheet.drawImage(canvas, ...from, width, height, 0, 0, width, height);
      const { data } = sheet.getImageData(0, 0, width, height);
      return Array.from({ length: width * height }, (_, i) => {
        const [r = 0, g = 0, b = 0] = data.subarray(4 * i, 4 * i + 3);
        return [r, g, b] as const;
      });
    },
    [area, part] as const,
  );

/** The same at some places of the screen. */
export async function coloursAt(
  page: Page,
  places: readonly { readonly x: number; readonly y: number }[],
): Promise<readonly Colour[]> {
  const colours: Colour[] = [];
  for (const { x, y } of places)
    colours.push(...(await coloursIn(page, { x, y, width: 1, height: 1 })));
  return colours;
}

/** By day, the sea and a participant, as in `renderer/ui/tokens.css`. */
export const sea: Colour = [219, 231, 234];
export const participant: Colour = [232, 211, 166];

/** By how much two colours differ where they differ most. */
export const distance = (a: readonly number[], b: readonly number[]): number =>
  Math.max(...a.map((value, i) => Math.abs(value - b[i]!)));

/** Opens the map without the relief, which comes a little later than all else, and changes every colour. */
export async function openFlat(atlas: Atlas, address: string): Promise<void> {
  await atlas.open(address);
  await atlas.page.evaluate(() => localStorage.setItem('atlas.relief', 'off'));
  await atlas.page.reload();
}

/** Whether two pictures are one to the eye: a curve is rounded otherwise where it is drawn in parts. */
export const isSame = (these: readonly Colour[], others: readonly Colour[]): boolean =>
  these.length === others.length && these.every((one, i) => distance(one, others[i]!) < 20);

/** As when the system turns, which the atlas follows. */
export async function turn(page: Page, theme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme: theme });
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
}
