import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clipLine,
  clipRing,
  type Frame,
  position,
} from '../../../../renderer/sheet/screen/clip.ts';

const frame: Frame = [0, 0, 10, 10];
const place = fc.tuple(
  fc.double({ min: -30, max: 30, noNaN: true }),
  fc.double({ min: -30, max: 30, noNaN: true }),
);
const isIn = ([x, y]: readonly [number, number]) =>
  x >= -1e-9 && y >= -1e-9 && x <= 10 + 1e-9 && y <= 10 + 1e-9;
const area = (ring: readonly (readonly [number, number])[]) =>
  ring.slice(1).reduce((sum, [x, y], i) => {
    const [px, py] = ring[i] ?? [0, 0];
    return sum + (px * y - x * py) / 2;
  }, 0);

describe('clipping to the sheet', () => {
  it('leaves nothing outside', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 3, maxLength: 12 }), (places) => {
        const ring = [...places, places[0] as [number, number]];
        expect(clipRing(ring, frame).every(isIn)).toBe(true);
        expect(clipLine(places, frame).flat().every(isIn)).toBe(true);
      }),
    );
  });

  it('keeps the area that lies inside', () => {
    const square = [
      [-5, -5],
      [5, -5],
      [5, 5],
      [-5, 5],
      [-5, -5],
    ] as const;
    expect(area(clipRing(square, frame))).toBeCloseTo(25);
    const around = [
      [-50, -50],
      [50, -50],
      [50, 50],
      [-50, 50],
      [-50, -50],
    ] as const;
    expect(area(clipRing(around, frame))).toBeCloseTo(100);
    expect(
      clipRing(
        [
          [20, 20],
          [30, 20],
          [30, 30],
          [20, 20],
        ],
        frame,
      ),
    ).toEqual([]);
  });

  it('cuts a line that leaves and comes back into two', () => {
    const line = [
      [5, 5],
      [15, 5],
      [15, 7],
      [5, 7],
    ] as const;
    expect(clipLine(line, frame)).toEqual([
      [
        [5, 5],
        [10, 5],
      ],
      [
        [10, 7],
        [5, 7],
      ],
    ]);
  });

  it('knows what needs no clipping', () => {
    expect(
      position(
        [
          [1, 1],
          [9, 9],
        ],
        frame,
      ),
    ).toBe('inside');
    expect(
      position(
        [
          [11, 1],
          [19, 9],
        ],
        frame,
      ),
    ).toBe('outside');
    expect(
      position(
        [
          [-1, 5],
          [11, 5],
        ],
        frame,
      ),
    ).toBe('across');
  });
});
