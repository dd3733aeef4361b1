import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spread } from '../../../../renderer/map/labels/spread.ts';

const half = { halfWidth: 12, halfHeight: 12 };

describe('spreading markers', () => {
  test('nine markers, however close, end up side by side', () => {
    const at = fc.record({
      x: fc.double({ min: 0, max: 400, noNaN: true }),
      y: fc.double({ min: 0, max: 300, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(at, { maxLength: 9 }), (places) => {
        const spaced = spread(places.map((place) => ({ ...place, ...half })));
        for (const [i, a] of spaced.entries())
          for (const b of spaced.slice(i + 1))
            expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThan(24);
      }),
    );
  });

  test('markers that do not touch stay exactly where they are', () => {
    const markers = [
      { x: 0, y: 0, ...half },
      { x: 25, y: 0, ...half },
      { x: 0, y: 40, ...half },
    ];
    expect(spread(markers)).toEqual(markers.map(({ x, y }) => ({ x, y })));
  });
});
