import { readFile } from 'node:fs/promises';
import { inPackage } from '../../paths.ts';
import { type Grid, readGreyPng } from './png.ts';

/** Metres above the sea at a place in degrees; the sea and what lies below it are 0. */
export type Elevation = (longitude: number, latitude: number) => number;

/** Metres that white stands for; NASA scaled the picture from 0 to this. */
const highest = 6_400;

/**
 * Elevation of the land from NASA's picture "Topography" (Blue Marble, visibleearth.nasa.gov
 * 73934), which `three-globe` carries at 2048 by 1024 pixels, one in about twenty kilometres, in
 * steps of 25 metres: enough for a tint seen from afar, not for reading heights.
 */
export async function readElevation(): Promise<Elevation> {
  const file = inPackage('three-globe', 'example/img/earth-topology.png');
  return elevationOf(readGreyPng(await readFile(file)));
}

/** The whole earth in degrees, as a grid of grey has it; smooth between the pixels' middles. */
export function elevationOf(grid: Grid): Elevation {
  const { width, height, values } = grid;
  const at = (column: number, row: number) => {
    const y = Math.max(0, Math.min(height - 1, row));
    const x = ((column % width) + width) % width;
    return values[y * width + x] ?? 0;
  };
  return (longitude, latitude) => {
    const x = ((longitude + 180) / 360) * width - 0.5;
    const y = ((90 - latitude) / 180) * height - 0.5;
    const [column, row] = [Math.floor(x), Math.floor(y)];
    const across = weights(x - column);
    const down = weights(y - row);
    let sum = 0;
    for (let j = 0; j < 4; j++)
      for (let i = 0; i < 4; i++)
        sum += (across[i] ?? 0) * (down[j] ?? 0) * at(column + i - 1, row + j - 1);
    return (sum / 255) * highest;
  };
}

/**
 * Shares of four neighbours in a place between the middle two: the cubic B-spline, which takes
 * the steps out of slopes as well as out of heights.
 */
const weights = (t: number): readonly number[] => [
  (1 - t) ** 3 / 6,
  (3 * t ** 3 - 6 * t ** 2 + 4) / 6,
  (-3 * t ** 3 + 3 * t ** 2 + 3 * t + 1) / 6,
  t ** 3 / 6,
];
