import { describe, expect, test } from 'vitest';
import { timeOf } from '../../../../db/queries/timeline/entry.ts';
import { ask } from '../atlas.ts';

const today = '2026-11-23';
const entries = (on = today) => ask('timeline.list', { on }).entries;
const of = (change: string, on = today) => entries(on).filter((entry) => entry.change === change);

describe('the timeline', () => {
  test('has the nine conferences, each leading to its page', () => {
    expect(of('conference').map(({ date }) => date)).toEqual([
      '2011-11-02',
      '2012-06-14',
      '2013-04-26',
      '2014-10-31',
      '2015-12-09',
      '2016-12-04',
      '2017-12-01',
      '2019-12-09',
      '2021-03-30',
    ]);
    expect(of('conference').map(({ subjects }) => subjects[0]?.id)).toEqual(
      Array.from({ length: 9 }, (_, index) => String(index + 1)),
    );
  });

  test('is in order, a date without a day before the days it may be', () => {
    const dates = entries().map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    expect(dates.indexOf('2022-09')).toBeLessThan(dates.indexOf('2022-09-14'));
    expect(dates.indexOf('2020')).toBeLessThan(dates.indexOf('2020-02-29'));
    expect(dates.every((date) => date >= '2011' && date <= today)).toBe(true);
  });

  test('names an entry once and only once', () => {
    const ids = entries().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('fourteen took part from the first conference, Uzbekistan later, one date is contested', () => {
    expect(of('joined').map(({ date, rank, subjects }) => [date, rank, subjects.length])).toEqual([
      ['2011-11-02', 'preferred', 14],
      ['2012', 'normal', 1],
      ['2019-12-09', 'preferred', 1],
    ]);
    expect(of('joined')[0]?.note).toMatch(/^Azerbaijan: /);
    expect(of('joined')[2]?.subjects[0]?.name).toBe('Uzbekistan');
  });

  test('six measures, then a seventh and an eighth, and one renamed', () => {
    expect(of('established').map(({ subjects }) => subjects.length)).toEqual([6, 1, 1]);
    expect(of('measure-renamed')[0]).toMatchObject({
      date: '2019-12-09',
      before: 'Disaster Management',
    });
  });

  test('names and flags that changed, and none that only got a note', () => {
    expect(of('capital-renamed').map(({ date, before, value }) => [date, before, value])).toEqual([
      ['2019-03', 'Astana', 'Nur-Sultan'],
      ['2022-09', 'Nur-Sultan', 'Astana'],
    ]);
    expect(of('renamed').map(({ before, value }) => [before, value])).toEqual([
      ['Turkey', 'Türkiye'],
    ]);
    expect(of('formally-renamed')).toEqual([]);
    expect(of('flag').map(({ subjects }) => subjects[0]?.id)).toEqual(['KG']);
  });

  test('tells what befell the process after 2019, with attribution', () => {
    const dates = of('event').map(({ date }) => date);
    for (const date of ['2020-02-29', '2020-11', '2021-08', '2021-08-15', '2026-02-04'])
      expect(dates).toContain(date);
    const fall = of('event').find(({ date, kind }) => date === '2021-08-15' && kind === 'process');
    expect(fall?.value).toMatch(/according to the seed/);
  });

  test('every entry has sources, and all of them are listed', () => {
    const { entries: all, sources } = ask('timeline.list', { on: today });
    const known = new Set(sources.map(({ id }) => id));
    expect(all.flatMap(({ sourceIds }) => sourceIds).every((id) => known.has(id))).toBe(true);
  });

  test('on the first day nothing has happened, today all has', () => {
    const times = (on: string) => new Set(entries(on).map(({ time }) => time));
    expect(times('2011-01-01')).toEqual(new Set(['future']));
    expect(times(today)).toEqual(new Set(['past']));
  });

  test('names the countries as they were called on the day', () => {
    const hostOf = (on: string) => of('conference', on)[0]?.place;
    expect(hostOf('2015-01-01')).toBe('Istanbul, Turkey');
    expect(hostOf(today)).toBe('Istanbul, Türkiye');
  });
});

test.each([
  ['2020-02', '2020-01-31', 'future'],
  ['2020-02', '2020-02-01', 'unsure'],
  ['2020-02', '2020-03-01', 'past'],
  ['2020', '2019-12-31', 'future'],
  ['2020', '2020-06-01', 'unsure'],
  ['2020-02-29', '2020-02-28', 'future'],
  ['2020-02-29', '2020-02-29', 'past'],
])('%s seen from %s is %s', (date, on, time) => {
  expect(timeOf(date, on)).toBe(time);
});
