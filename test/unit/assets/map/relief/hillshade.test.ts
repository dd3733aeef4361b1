import { describe, expect, test } from 'vitest';
import {
  hillshade,
  type PlaneElevation,
  shades,
} from '../../../../../assets/build/map/relief/hillshade.ts';

const extent = [0, 0, 10_000, 10_000] as const;
const cell = 1_000;
const allLand = new Float32Array(100).fill(1);
const level = (shades.length - 1) / 2;
const shadeOf = (elevation: PlaneElevation, cover = allLand) =>
  hillshade(extent, cell, elevation, cover).values[55]!;

describe('hillshade', () => {
  test('level ground and what is no land stay as they are', () => {
    expect(shadeOf(() => 3_000)).toBe(level);
    expect(shadeOf((x) => x, new Float32Array(100))).toBe(level);
    expect(shades[level]![1]).toBe(0);
  });

  test('slopes towards the upper left are lit, those away from it lie in shadow', () => {
    const rising: PlaneElevation = (x, y) => (x + y) * 0.02;
    const falling: PlaneElevation = (x, y) => -(x + y) * 0.02;
    expect(shadeOf(rising)).toBeGreaterThan(level);
    expect(shades[shadeOf(rising)]![0]).toBe(255);
    expect(shadeOf(falling)).toBeLessThan(level);
    expect(shades[shadeOf(falling)]![0]).toBe(0);
  });

  test('the steeper, the darker; beside the edge of the map nothing is made up', () => {
    const falling = (slope: number) => shadeOf((x, y) => -(x + y) * slope);
    expect(falling(0.05)).toBeLessThan(falling(0.01));
    expect(shadeOf((x) => (x > 5_000 ? null : x))).toBe(level);
  });
});
