import type { Extent } from '../../../../renderer/map/projection/mapProjection.ts';
import type { Grid, Shade } from './png.ts';

/** Metres above the sea at a place of the plane, in metres; null beyond the map's edge. */
export type PlaneElevation = (x: number, y: number) => number | null;

/** How many times the mountains are raised: at ten kilometres a pixel the earth is flat. */
const raised = 26;
/** The light, from the upper left as on a desk, so high above the horizon (radians). */
const light = { azimuth: (-135 * Math.PI) / 180, height: (45 * Math.PI) / 180 };
/** Shadow and light that covers, at most, of 255; paper bears less light than shadow. */
const darkest = 150;
const lightest = 120;
/** Steps of shadow, and as many of light: fewer make bands, more make a larger file. */
const steps = 10;

/** What a pixel of a hillshade stands for: black shadow, nothing, white light. */
export const shades: readonly Shade[] = Array.from({ length: 2 * steps + 1 }, (_, i) => {
  const share = (i - steps) / steps;
  return share < 0 ? [0, Math.round(-share * darkest)] : [255, Math.round(share * lightest)];
});

/**
 * The land of a plane as light and shadow, in numbers of `shades`: Lambert's law on the slope
 * (Horn, Proceedings of the IEEE 69, 1981), apart from what level ground would have.
 * @param cell metres on the plane in one pixel
 * @param cover how much of each pixel is land, 0 to 1: the sea is left level
 */
export function hillshade(
  extent: Extent,
  cell: number,
  elevation: PlaneElevation,
  cover: Float32Array,
): Grid {
  const [west, north, east, south] = extent;
  const width = Math.round((east - west) / cell);
  const height = Math.round((south - north) / cell);
  const heights = new Float32Array(width * height);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++)
      heights[row * width + column] =
        elevation(west + (column + 0.5) * cell, north + (row + 0.5) * cell) ?? Number.NaN;
  const values = new Uint8Array(width * height).fill(steps);
  for (let row = 1; row < height - 1; row++)
    for (let column = 1; column < width - 1; column++) {
      const at = row * width + column;
      const lit = lightOn(heights, at, width, cell) * Math.min(1, cover[at] ?? 0);
      // What borders on nothing is the map's edge, and is left level.
      if (!Number.isNaN(lit)) values[at] = steps + Math.round(lit * steps);
    }
  return { width, height, values };
}

/** How much more (up to 1) or less (down to -1) light falls on a pixel than on level ground. */
function lightOn(heights: Float32Array, at: number, width: number, cell: number): number {
  const h = (down: number, across: number) => heights[at + down * width + across] ?? Number.NaN;
  const scale = raised / (8 * cell);
  const dx = h(-1, 1) + 2 * h(0, 1) + h(1, 1) - h(-1, -1) - 2 * h(0, -1) - h(1, -1);
  const dy = h(1, -1) + 2 * h(1, 0) + h(1, 1) - h(-1, -1) - 2 * h(-1, 0) - h(-1, 1);
  const [slopeX, slopeY] = [dx * scale, dy * scale];
  const towards = Math.cos(light.azimuth) * slopeX + Math.sin(light.azimuth) * slopeY;
  const level = Math.sin(light.height);
  const falls =
    (level - towards * Math.cos(light.height)) / Math.sqrt(1 + slopeX ** 2 + slopeY ** 2);
  const more = falls - level;
  return Math.max(-1, Math.min(1, more < 0 ? more / level : more / (1 - level)));
}
