import { describe, expect, test } from 'vitest';
import { landCover } from '../../../../../assets/build/map/relief/landCover.ts';

const square = (west: number, north: number, east: number, south: number) => [
  [west, north],
  [east, north],
  [east, south],
  [west, south],
  [west, north],
];
const extent = [-30, -30, 30, 30] as const;

describe('cover of land', () => {
  test('a pixel is land by the share of it that lies inside', () => {
    const cover = landCover([square(-15, -10, 10, 10)], extent, 10);
    const row = [...cover.slice(12, 18)];
    expect(row).toEqual([0, 0.5, 1, 1, 0, 0].map((share) => expect.closeTo(share)));
    expect([...cover.slice(0, 12)].every((share) => share === 0)).toBe(true);
  });

  test('a ring within a ring is a hole, and neighbours leave no gap', () => {
    const holed = landCover([square(-30, -30, 30, 30), square(-10, -10, 10, 10)], extent, 10);
    expect(holed[14]).toBeCloseTo(0);
    expect(holed[7]).toBeCloseTo(1);
    const beside = landCover([square(-30, -30, 4, 30), square(4, -30, 30, 30)], extent, 10);
    expect(beside.every((share) => Math.abs(share - 1) < 1e-6)).toBe(true);
  });
});
