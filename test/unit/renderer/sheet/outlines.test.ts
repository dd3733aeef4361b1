import { describe, expect, it } from 'vitest';
import { pathOf, rectangle } from '../../../../renderer/sheet/outlines.ts';

describe('path data', () => {
  it('goes on by steps of tenths and closes rings', () => {
    const ring = [
      [10, 10],
      [20.04, 10],
      [20, 25.5],
      [10, 10],
    ] as const;
    expect(pathOf([ring])).toBe('M10,10l10,0 0,15.5 -10,-15.5z');
  });

  it('does not stray, however many steps there are', () => {
    const line = Array.from({ length: 3000 }, (_, i) => [i * 0.333, Math.sin(i)] as const);
    const steps = pathOf([line]).match(/-?[\d.]+,-?[\d.]+/g) ?? [];
    const end = steps
      .map((step) => step.split(',').map(Number))
      .reduce(([x = 0, y = 0], [dx = 0, dy = 0]) => [x + dx, y + dy], [0, 0]);
    expect(end[0]).toBeCloseTo(2999 * 0.333, 0);
    expect(end[1]).toBeCloseTo(Math.sin(2999), 0);
  });

  it('leaves out what is too small to be seen', () => {
    expect(
      pathOf([
        [
          [1, 1],
          [1.01, 1.02],
          [1, 1],
        ],
      ]),
    ).toBe('');
    expect(
      pathOf([
        [
          [1, 1],
          [1.01, 1],
          [3, 1],
        ],
      ]),
    ).toBe('M1,1l2,0');
  });

  it('rounds a rectangle without leaving its bounds', () => {
    expect(rectangle(0, 0, 10, 6)).toBe('M0,0h10v6h-10z');
    expect(rectangle(0, 0, 10, 6, 3)).toBe(
      'M3,0h4a3,3 0 0 1 3,3v0a3,3 0 0 1 -3,3h-4a3,3 0 0 1 -3,-3v0a3,3 0 0 1 3,-3z',
    );
  });
});
