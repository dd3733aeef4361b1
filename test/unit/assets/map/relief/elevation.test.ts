import { beforeAll, describe, expect, test } from 'vitest';
import { type Elevation, readElevation } from '../../../../../assets/build/map/relief/elevation.ts';

let elevation: Elevation;
beforeAll(async () => {
  elevation = await readElevation();
});

describe('elevation of the land', () => {
  // The surfaces of lakes are level over many pixels, and their heights are well known.
  test.each([
    ['Issyk-Kul', 77.2, 42.45, 1_607],
    ['Lake Van', 42.9, 38.65, 1_648],
    ['Qinghai Lake', 100.2, 36.9, 3_196],
    ['Nam Co', 90.6, 30.7, 4_718],
    ['Lake Baikal', 105.5, 51.75, 456],
    ['Lake Tanganyika', 29.6, -6, 773],
    ['Lake Titicaca', -69.4, -15.8, 3_812],
  ])('%s lies where the picture has it, in metres', (_name, longitude, latitude, metres) => {
    expect(Math.abs(elevation(longitude, latitude) - metres)).toBeLessThan(60);
  });

  test('the sea is level, on both sides of the antimeridian', () => {
    for (const longitude of [-179.99, 179.99, 181]) expect(elevation(longitude, 0)).toBeCloseTo(0);
  });
});
