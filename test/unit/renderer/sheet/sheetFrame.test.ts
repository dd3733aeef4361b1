import { describe, expect, test } from 'vitest';
import {
  type MapProjection,
  projections,
} from '../../../../renderer/map/projection/mapProjection.ts';
import { sheetFrame } from '../../../../renderer/sheet/screen/sheetFrame.ts';

/** A view with a projection's whole extent across it, and its middle in the view's. */
function across(projection: MapProjection, width: number, height: number, margin: number) {
  const [west, north, east, south] = projection.fullExtent;
  const metresPerPixel = (east - west) / (width - 2 * margin);
  return {
    projection,
    metresPerPixel,
    west: west - margin * metresPerPixel,
    north: (north + south) / 2 - (height / 2) * metresPerPixel,
    width,
    height,
  };
}

describe('what of a view comes onto the sheet', () => {
  test('is the earth and a little around it, where an upright screen has much ground', () => {
    const view = across(projections.world, 700, 900, 10);
    const frame = sheetFrame(view);
    expect(frame).toMatchObject({ left: 0, width: 700 });
    const [, north, , south] = projections.world.fullExtent;
    const earth = (south - north) / view.metresPerPixel;
    expect(frame.height).toBeGreaterThan(earth + 40);
    expect(frame.height).toBeLessThan(earth + 60);
    expect(frame.top + frame.height / 2).toBeCloseTo(450, -1);
  });

  test('is all of the view where the earth goes beyond it', () => {
    const view = {
      ...across(projections.region, 900, 640, 10),
      metresPerPixel: 9_000,
      west: -4e6,
      north: -3e6,
    };
    expect(sheetFrame(view)).toEqual({ left: 0, top: 0, width: 900, height: 640 });
  });
});
