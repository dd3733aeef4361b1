import { describe, expect, test } from 'vitest';
import {
  addMonths,
  monthsBetween,
  periodOn,
  periodsOf,
} from '../../../../renderer/features/bodies/rhythm.ts';
import { layOutSteps } from '../../../../renderer/features/measures/steps.ts';
import { ask } from '../../db/atlas.ts';

const { conferences } = ask('conferences.list', { on: '2026-11-23' });
const periods = periodsOf(conferences);

describe('Article 25 in dates', () => {
  test('two months after Beijing, four before Islamabad', () => {
    expect(periods[3]?.rule).toEqual({ first: '2014-12-31', second: '2015-08-09' });
  });

  test('the years before the Beijing Declaration are not under it', () => {
    expect(periods.map(({ rule }) => rule !== null)).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
      true,
      true,
    ]);
  });

  test('months are those of the calendar, short ones kept', () => {
    expect(addMonths('2015-12-31', 2)).toBe('2016-02-29');
    expect(addMonths('2016-12-04', -4)).toBe('2016-08-04');
    expect(addMonths('2016-01-15', -1)).toBe('2015-12-15');
    expect(monthsBetween('2014-10-31', '2015-01-15')).toEqual([
      '2014-11-01',
      '2014-12-01',
      '2015-01-01',
    ]);
  });

  test('opens at the day’s own period, else at the first under the rule', () => {
    expect(periodOn(periods, '2018-06-01')).toBe(6);
    expect(periodOn(periods, '2026-11-23')).toBe(3);
  });
});

test('the step of 2017 may lie anywhere in that year', () => {
  const { counts } = ask('measures.list', { on: '2020-01-01' });
  const [six, seven, eight] = layOutSteps(counts, (day) => Number(day.slice(0, 4)));
  expect(six).toMatchObject({ count: 6, from: 2012, sure: 2012, to: 2017 });
  expect(seven).toMatchObject({ count: 7, from: 2017, sure: 2018, to: 2019 });
  expect(eight).toMatchObject({ count: 8, from: 2019, sure: 2019, to: 1 });
});
