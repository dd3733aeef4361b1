import { expect, it } from 'vitest';
import { numberRanges } from '../../../../renderer/features/citation/numberRanges.ts';

it.each([
  [[], ''],
  [[4], '4'],
  [[1, 2], '1, 2'],
  [[1, 2, 3], '1–3'],
  [[1, 3, 4, 5, 9, 10], '1, 3–5, 9, 10'],
])('footnotes %j are written %j', (numbers, written) => {
  expect(numberRanges(numbers)).toBe(written);
});
