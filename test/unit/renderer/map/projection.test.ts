import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  horizonAngle,
  horizonRadius,
  region,
  regionCentre,
} from '../../../../renderer/map/projection/region.ts';
import { earthRadius } from '../../../../renderer/map/projection/sphere.ts';

const projection = region.geo(1_000);
const rad = Math.PI / 180;

/** Snyder, USGS PP 1395, p. 185, equations 24-2 to 24-4: the formula itself as the witness. */
function snyder(longitude: number, latitude: number): [number, number] {
  const [phi1, phi, dl] = [
    regionCentre.latitude * rad,
    latitude * rad,
    (longitude - regionCentre.longitude) * rad,
  ];
  const cosC = Math.sin(phi1) * Math.sin(phi) + Math.cos(phi1) * Math.cos(phi) * Math.cos(dl);
  const k = Math.sqrt(2 / (1 + cosC)) * earthRadius;
  return [
    k * Math.cos(phi) * Math.sin(dl),
    -k * (Math.cos(phi1) * Math.sin(phi) - Math.sin(phi1) * Math.cos(phi) * Math.cos(dl)),
  ];
}

const place = fc.record({
  longitude: fc.double({ min: -20, max: 160, noNaN: true }),
  latitude: fc.double({ min: -35, max: 85, noNaN: true }),
});

describe('the projection of the region', () => {
  test('is Lambert azimuthal equal-area to the metre', () => {
    fc.assert(
      fc.property(place, ({ longitude, latitude }) => {
        const [x, y] = projection([longitude, latitude])!;
        const [sx, sy] = snyder(longitude, latitude);
        expect(Math.hypot(x - sx, y - sy)).toBeLessThan(1);
      }),
    );
  });

  test('there and back again is the same place', () => {
    fc.assert(
      fc.property(place, ({ longitude, latitude }) => {
        const back = projection.invert!(projection([longitude, latitude])!)!;
        expect(back[0]).toBeCloseTo(longitude, 6);
        expect(back[1]).toBeCloseTo(latitude, 6);
      }),
    );
  });

  test('has its centre in the middle and its horizon at the edge', () => {
    const [x, y] = projection([regionCentre.longitude, regionCentre.latitude])!;
    expect(Math.hypot(x, y)).toBeLessThan(0.001);
    // Due south along the central meridian.
    const south = projection([regionCentre.longitude, regionCentre.latitude - horizonAngle])!;
    expect(Math.abs(Math.hypot(...south) - horizonRadius)).toBeLessThan(1);
  });
});
