import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  classOf,
  naturalBreaks,
  powersOfTen,
  quantileBreaks,
  roundBetween,
} from '../../../../../renderer/map/themes/classify.ts';

const values = fc.array(fc.integer({ min: 1, max: 2_000_000 }), { minLength: 1, maxLength: 14 });

/** The values of each class. */
const groups = (all: readonly number[], bounds: readonly number[]) =>
  Array.from({ length: bounds.length + 1 }, (_, i) =>
    all.filter((value) => classOf(value, bounds) === i),
  );
const spread = (group: readonly number[]) => {
  const mean = group.reduce((sum, value) => sum + value, 0) / group.length;
  return group.reduce((sum, value) => sum + (value - mean) ** 2, 0);
};
const spreadOf = (all: readonly number[], bounds: readonly number[]) =>
  groups(all, bounds).reduce((sum, group) => sum + (group.length === 0 ? 0 : spread(group)), 0);

describe('natural breaks', () => {
  test('rise, leave no class empty and put every value into one', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 6 }), (all, count) => {
        const bounds = naturalBreaks(all, count);
        expect(bounds.toSorted((a, b) => a - b)).toEqual(bounds);
        expect(bounds).toHaveLength(Math.min(count, new Set(all).size) - 1);
        const classes = groups(all, bounds);
        expect(classes.every((group) => group.length > 0)).toBe(true);
        expect(classes.flat()).toHaveLength(all.length);
      }),
    );
  });

  test('are the best cut of all', () => {
    const few = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(few, (all) => {
        const distinct = [...new Set(all)].toSorted((a, b) => a - b);
        fc.pre(distinct.length >= 3);
        const found = spreadOf(all, naturalBreaks(all, 3));
        for (const low of distinct.slice(1))
          for (const high of distinct.slice(2))
            if (low < high) expect(found).toBeLessThanOrEqual(spreadOf(all, [low, high]) + 1e-6);
      }),
    );
  });

  test('find the gaps that anyone sees, at round numbers', () => {
    expect(naturalBreaks([1, 2, 3, 41, 42, 43, 390, 400], 3)).toEqual([40, 200]);
  });
});

describe('quantiles', () => {
  test('are as even as they can be where no value repeats', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 1e6 }), { minLength: 5, maxLength: 40 }),
        (all) => {
          const sizes = groups(all, quantileBreaks(all, 5)).map((group) => group.length);
          expect(sizes).toHaveLength(5);
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test('never part equal values', () => {
    expect(groups([7, 7, 7, 7, 9], quantileBreaks([7, 7, 7, 7, 9], 2))).not.toContainEqual([]);
    expect(quantileBreaks([7, 7, 7], 3)).toEqual([]);
  });
});

test('powers of ten lie between the least and the greatest', () => {
  expect(powersOfTen([5_948_137, 41_454_761, 1_438_069_596])).toEqual([1e7, 1e8, 1e9]);
  expect(powersOfTen([3, 4])).toEqual([]);
});

describe('a round number', () => {
  test('parts what lies on either side of it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e9, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
        (below, gap) => {
          const above = below + gap;
          fc.pre(above > below * (1 + 1e-9));
          const round = roundBetween(below, above);
          expect(round).toBeGreaterThan(below);
          expect(round).toBeLessThanOrEqual(above);
        },
      ),
    );
  });

  test('is as round as there is room for', () => {
    expect(roundBetween(63.6, 98)).toBe(80);
    expect(roundBetween(243_610, 301_340)).toBe(300_000);
    expect(roundBetween(0, 7)).toBe(5);
    expect(roundBetween(1, 12)).toBe(10);
  });
});
