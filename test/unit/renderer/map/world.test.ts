import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { earthRadius } from '../../../../renderer/map/projection/sphere.ts';
import { cutAt, fromCut, wholePiece, world } from '../../../../renderer/map/projection/world.ts';

const place = fc.record({
  longitude: fc.double({ min: -179.99, max: 179.99, noNaN: true }),
  latitude: fc.double({ min: -85, max: 85, noNaN: true }),
});

describe('the projection of the world', () => {
  test('keeps areas: a small square anywhere is as large on the plane as on the sphere', () => {
    fc.assert(
      fc.property(place, ({ longitude, latitude }) => {
        const d = 0.001;
        const at = (dx: number, dy: number) => {
          const lat = latitude + dy;
          const [x, y] = wholePiece(fromCut(longitude, latitude), 1)([longitude + dx, lat])!;
          return [x, y] as const;
        };
        const [a, b, c] = [at(0, 0), at(d, 0), at(0, d)];
        const plane = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
        const rad = Math.PI / 180;
        const sphere = (d * rad * earthRadius) ** 2 * Math.cos((latitude + d / 2) * rad);
        expect(plane / sphere).toBeCloseTo(1, 3);
      }),
    );
  });

  test('there and back again is the same place', () => {
    fc.assert(
      fc.property(place, (from) => {
        const { x, y } = world.toPlane(from);
        const back = world.fromPlane(x, y);
        expect(back.latitude).toBeCloseTo(from.latitude, 5);
        const turn = Math.abs(back.longitude - from.longitude) % 360;
        expect(Math.min(turn, 360 - turn)).toBeLessThan(1e-4);
      }),
    );
  });

  test.each([
    ['Attu, of the Aleutians', 172.9, 52.9, 'west'],
    ['Little Diomede', -168.93, 65.757, 'west'],
    ['Midway', -177.37, 28.2, 'west'],
    ['Uelen, on Chukotka', -169.81, 66.16, 'east'],
    ['Big Diomede', -169.06, 65.78, 'east'],
    ['Bering Island, of the Commander Islands', 166, 55, 'east'],
    ['New Zealand', 175, -40, 'east'],
  ])('%s lies where its country does', (_, longitude, latitude, side) => {
    const { x } = world.toPlane({ longitude, latitude });
    expect(x < 0 ? 'west' : 'east').toBe(side);
  });

  test('is cut once, at every latitude between the same two meridians', () => {
    for (let latitude = -90; latitude <= 90; latitude += 0.25) {
      expect(cutAt(latitude)).toBeGreaterThanOrEqual(-189.8);
      expect(cutAt(latitude)).toBeLessThanOrEqual(-169);
    }
  });
});
