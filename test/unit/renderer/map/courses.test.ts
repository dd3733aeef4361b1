import { expect, test } from 'vitest';
import { endToEnd } from '../../../../renderer/map/basemap/courses.ts';

test('lines that follow one another are one, whichever way they were drawn', () => {
  const parts = [
    [
      [0, 0],
      [10, 0],
    ],
    [
      [30, 0],
      [20.5, 0],
    ],
    [
      [10.2, 0],
      [20, 0],
    ],
    [
      [0, 90],
      [10, 90],
    ],
  ];
  const whole = endToEnd(parts, 1);
  expect(whole).toHaveLength(2);
  expect(whole[0]!.map(([x]) => x)).toEqual([0, 10, 10.2, 20, 20.5, 30]);
  expect(endToEnd(parts, 0.1)).toHaveLength(4);
});
