import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimelineEntry } from '../../../../electron/contract/timeline.ts';
import { ribbonScale } from '../../../../renderer/features/ribbon/scale.ts';
import {
  nextStop,
  stopNear,
  stopsOf,
  yearsAway,
} from '../../../../renderer/features/ribbon/stops.ts';
import { yearsOf } from '../../../../renderer/features/timeline/years.ts';

const scale = ribbonScale('2026-11-23');

describe('the time ribbon', () => {
  it('begins with 2011 and leaves a little room after today', () => {
    expect(scale.place('2011-01-01')).toBe(0);
    expect(scale.place('2026-11-23')).toBeLessThan(1);
    expect(scale.place('2026-11-23')).toBeGreaterThan(0.98);
  });

  it('holds what lies outside at its ends', () => {
    expect(scale.place('1999-01-01')).toBe(0);
    expect(scale.place('2040-01-01')).toBe(1);
  });

  it('keeps the order of days', () => {
    const day = fc
      .date({ min: new Date('2011-01-01'), max: new Date('2026-11-23'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(Math.sign(scale.place(a) - scale.place(b))).toBe(a === b ? 0 : a < b ? -1 : 1);
      }),
    );
  });

  it('has its years side by side', () => {
    expect(scale.years.map(({ year }) => year)).toEqual(
      Array.from({ length: 16 }, (_, index) => 2011 + index),
    );
    for (const [index, { start }] of scale.years.entries())
      if (index > 0) expect(start).toBe(scale.years[index - 1]?.end);
  });
});

describe('a place on the ribbon as a day', () => {
  it('is the inverse of the place of a day', () => {
    for (const day of ['2011-01-01', '2012-02-29', '2019-12-09', '2021-08-15', '2026-11-23'])
      expect(scale.dayAt(scale.place(day))).toBe(day);
  });

  it('is never before the first day or after today', () => {
    expect(scale.dayAt(-1)).toBe('2011-01-01');
    expect(scale.dayAt(1)).toBe('2026-11-23');
  });
});

const entry = (date: string, told: Partial<TimelineEntry> = {}): TimelineEntry => ({
  id: date,
  date,
  kind: 'process',
  change: 'event',
  subjects: [],
  about: null,
  value: date,
  before: null,
  text: null,
  place: null,
  onMap: null,
  time: 'past',
  rank: 'preferred',
  note: null,
  asOf: null,
  sourceIds: ['seed'],
  ...told,
});

describe('the stops', () => {
  const today = '2026-11-23';
  const stops = stopsOf(
    [
      entry('2011-11-02', { kind: 'conference' }),
      entry('2011-11-02', { value: 'launch' }),
      entry('2012', {}),
      entry('2013-01-05', { kind: 'membership' }),
      entry('2014-01-05', { rank: 'normal' }),
      entry('2019-03', { kind: 'name' }),
      entry('2021-08-15', { kind: 'afghanistan' }),
    ],
    ({ value }) => value ?? '',
  );

  it('are days, a month standing at its first, a year nowhere', () => {
    expect(stops.map(({ day, happenings }) => [day, happenings.map(({ kind }) => kind)])).toEqual([
      ['2011-11-02', ['conference', 'process']],
      ['2019-03-01', ['name']],
      ['2021-08-15', ['afghanistan']],
    ]);
    expect(stops[0]?.happenings.map(({ title }) => title)).toEqual(['2011-11-02', 'launch']);
  });

  it('follow each other, with the first day and today beyond them', () => {
    expect(nextStop(stops, '2011-11-02', 1, today)).toBe('2019-03-01');
    expect(nextStop(stops, '2015-01-01', -1, today)).toBe('2011-11-02');
    expect(nextStop(stops, '2011-11-02', -1, today)).toBe('2011-01-01');
    expect(nextStop(stops, '2021-08-15', 1, today)).toBe(today);
    expect(nextStop(stops, today, 1, today)).toBe(today);
  });

  it('draw the handle from near, the nearest first', () => {
    const at = (day: string) => stopNear(stops, scale.place(day), 0.01, scale.place)?.day ?? null;
    expect(at('2011-11-20')).toBe('2011-11-02');
    expect(at('2015-06-01')).toBeNull();
  });

  it('leave years to be counted by the calendar', () => {
    expect(yearsAway('2020-02-29', 1, today)).toBe('2021-02-28');
    expect(yearsAway('2011-06-01', -1, today)).toBe('2011-01-01');
    expect(yearsAway('2026-01-01', 1, today)).toBe(today);
  });
});

describe('the years of the timeline', () => {
  const all = [
    entry('2017-12-01', { kind: 'conference' }),
    entry('2018-04-19', { kind: 'meeting' }),
    entry('2021-03-30', { kind: 'conference' }),
    entry('2022', { kind: 'name' }),
  ];
  const years = yearsOf(all, new Set(['conference']), '2023-05-01');

  it('are all there, and say what they lack', () => {
    expect(years.map(({ year, lack }) => [year, lack])).toEqual([
      [2017, null],
      [2018, 'no-conference'],
      [2019, 'no-conference'],
      [2020, 'no-conference'],
      [2021, null],
      [2022, 'dormant'],
      [2023, 'dormant'],
    ]);
  });

  it('say what a lack is worked out from, and only that', () => {
    for (const { lack, lackSourceIds } of years)
      expect(lackSourceIds.length > 0).toBe(lack !== null);
  });

  it('have entries of the chosen kinds alone', () => {
    expect(years.flatMap(({ entries }) => entries.map(({ kind }) => kind))).toEqual([
      'conference',
      'conference',
    ]);
  });
});
