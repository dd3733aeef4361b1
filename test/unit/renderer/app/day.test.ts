import { describe, expect, it } from 'vitest';
import { localDay } from '../../../../electron/contract/calendar.ts';
import { onOf, resolveDay } from '../../../../renderer/app/day.ts';

const today = '2026-11-23';

describe('the day shown', () => {
  it('is today where the address says nothing', () => {
    expect(resolveDay(null, today)).toEqual({ day: today, today, problem: null });
    expect(onOf(resolveDay(null, today))).toBeNull();
  });

  it.each(['2011-01-01', '2016-02-29', '2026-11-22'])('can be %s', (on) => {
    expect(resolveDay(on, today)).toEqual({ day: on, today, problem: null });
    expect(onOf(resolveDay(on, today))).toBe(on);
  });

  it.each([
    ['2020-02-31', 'not-a-day'],
    ['2020-2-3', 'not-a-day'],
    ['yesterday', 'not-a-day'],
    ['', 'not-a-day'],
    ['2010-12-31', 'too-early'],
    ['2026-11-24', 'in-the-future'],
  ])('is today, with a reason, for %j', (on, problem) => {
    expect(resolveDay(on, today)).toEqual({ day: today, today, problem });
    expect(onOf(resolveDay(on, today))).toBeNull();
  });

  it("is the day of the reader's calendar", () => {
    expect(localDay(new Date(2021, 2, 5, 23, 59))).toBe('2021-03-05');
  });
});
