import { describe, expect, test } from 'vitest';
import { ask } from '../atlas.ts';

const country = (code: string, on: string) => ask('countries.get', { code, on });
const listed = (code: string, on: string) => {
  const found = ask('countries.list', { on }).countries.find((entry) => entry.code === code);
  if (found === undefined) throw new Error(`no ${code}`);
  return found;
};

describe('names follow the day', () => {
  test.each([
    ['2011-11-02', 'Astana', 'Астана'],
    ['2019-02-28', 'Astana', 'Астана'],
    ['2019-03-01', 'Nur-Sultan', 'Нұр-Сұлтан'],
    ['2022-08-31', 'Nur-Sultan', 'Нұр-Сұлтан'],
    ['2022-09-01', 'Astana', 'Астана'],
    ['2026-11-23', 'Astana', 'Астана'],
  ])('the Kazakh capital on %s is %s', (on, english, kazakh) => {
    expect(country('KZ', on).capital.best.value).toBe(english);
    expect(listed('KZ', on).capital).toBe(english);
    const own = country('KZ', on).domesticNames.find(
      (name) => name.kind === 'capital' && name.language === 'kk',
    );
    expect(own?.name.value).toBe(kazakh);
  });

  test('the history of the capital leaves out the name of the day', () => {
    const names = (on: string) => country('KZ', on).capitalHistory.map(({ value }) => value);
    expect(names('2026-01-01')).toEqual(['Astana', 'Nur-Sultan']);
    expect(names('2020-01-01')).toEqual(['Astana', 'Astana']);
    expect(country('UZ', '2026-01-01').capitalHistory).toEqual([]);
  });

  test('Turkey until June 2022, then Türkiye, with the seed’s name beside it', () => {
    expect(country('TR', '2022-05-31').name.best.value).toBe('Turkey');
    expect(country('TR', '2022-05-31').formalName?.best.value).toBe('Republic of Turkey');
    expect(country('TR', '2022-06-01').name.best.value).toBe('Türkiye');
    expect(country('TR', '2022-06-01').name.rivals.map(({ value }) => value)).toEqual(['Turkey']);
    expect(ask('conferences.get', { ordinal: 1, on: '2015-01-01' }).countryName).toBe('Turkey');
  });

  test('Afghanistan: the last recognised name and flag, with the dispute stated', () => {
    const before = country('AF', '2021-08-14');
    const after = country('AF', '2021-08-15');
    expect(before.formalName?.best.note).toBeNull();
    expect(before.flag).toMatchObject({ value: { file: 'flags/AF-2013.svg' }, note: null });
    expect(after.formalName?.best.value).toBe('Islamic Republic of Afghanistan');
    expect(after.formalName?.best.note).toMatch(/disputed/);
    expect(after.flag.value.file).toBe('flags/AF-2013.svg');
    expect(after.flag.note).toMatch(/disputed/);
  });
});

test('the Kyrgyz flag changes in December 2023', () => {
  expect(country('KG', '2023-12-21').flag.value.file).toBe('flags/KG-1992.svg');
  expect(country('KG', '2023-12-22').flag.value.file).toBe('flags/KG-2023.svg');
  expect(listed('KG', '2015-01-01').flag.value.file).toBe('flags/KG-1992.svg');
});

test('Uzbekistan takes part from December 2019, nobody before the first conference', () => {
  expect(country('UZ', '2019-12-08').roleOnDay).toBeNull();
  expect(country('UZ', '2019-12-09').roleOnDay).toBe('participant');
  expect(country('UZ', '2019-12-08').role.value).toBe('participant');
  const roles = (on: string) =>
    ask('countries.list', { on }).countries.map(({ roleOnDay }) => roleOnDay);
  expect(roles('2011-11-01').every((role) => role === null)).toBe(true);
  expect(roles('2011-11-02').filter((role) => role === 'participant')).toHaveLength(14);
  expect(roles('2020-01-01').filter((role) => role === 'participant')).toHaveLength(15);
  expect(roles('2020-01-01').filter((role) => role === 'supporter')).toHaveLength(16);
});

test('the chairs of a day: one for good, one in turn, none undisputed after August 2021', () => {
  const chairs = (on: string) =>
    ask('countries.list', { on }).countries.flatMap(({ code, chairOnDay }) =>
      chairOnDay === null ? [] : [`${code} ${chairOnDay.role} ${chairOnDay.standing}`],
    );
  expect(chairs('2011-11-01')).toEqual([]);
  expect(chairs('2012-06-13')).toEqual(['AF permanent-chair held', 'TR co-chair held']);
  expect(chairs('2012-06-14')).toEqual(['AF permanent-chair held', 'KZ co-chair held']);
  expect(chairs('2021-03-30')).toEqual(['AF permanent-chair held']);
  expect(chairs('2021-08-15')).toEqual(['AF permanent-chair disputed']);
});

test('conferences are held or to come, and gaps are named', () => {
  const held = (on: string) =>
    ask('conferences.list', { on }).conferences.filter((conference) => conference.held).length;
  expect(held('2011-11-01')).toBe(0);
  expect(held('2013-04-26')).toBe(3);
  expect(held('2026-01-01')).toBe(9);
  expect(ask('conferences.list', { on: '2026-01-01' }).gapYears).toEqual([2018, 2020]);
});

describe('population is that of the year of the day', () => {
  const population = (code: string, on: string) => country(code, on).population;
  test('within the estimates, and held at their ends', () => {
    expect(population('KZ', '2011-06-01').best.value).toMatchObject({
      year: 2011,
      count: 17066003,
    });
    expect(population('KZ', '2026-01-01').best.value).toMatchObject({
      year: 2023,
      count: 20330104,
    });
    expect(population('KZ', '1990-01-01').best.value.year).toBe(2000);
    expect(population('KZ', '2019-01-01').best.asOf).toBe('2019-07');
  });

  test('figures without a year stand beside it', () => {
    const rivals = (code: string) =>
      population(code, '2026-01-01').rivals.map(({ value, rank }) => [
        value.count,
        value.year,
        rank,
      ]);
    expect(rivals('RU')).toEqual([
      [146748590, null, 'normal'],
      [144386830, null, 'normal'],
    ]);
    expect(rivals('IR')).toEqual([[83183741, null, 'normal']]);
    expect(rivals('KZ')).toEqual([]);
  });

  test('the series runs from 2000 to 2025, its end projected', () => {
    const { points, revision } = country('KZ', '2026-01-01').populationSeries;
    expect(points.map(({ year }) => year)).toEqual(Array.from({ length: 26 }, (_, i) => 2000 + i));
    expect(points.filter(({ status }) => status === 'projection').map(({ year }) => year)).toEqual([
      2024, 2025,
    ]);
    expect(revision).toBe('UN WPP 2024');
  });
});

test.each([
  ['2011-01-01', 0, 0, 0],
  ['2012-01-01', 14, 16, 1],
  ['2020-01-01', 15, 16, 8],
])('on %s: %i participants, %i supporters, %i conferences held', (on, take, support, held) => {
  const roles = ask('countries.list', { on }).countries.map(({ roleOnDay }) => roleOnDay);
  expect(roles.filter((role) => role === 'participant')).toHaveLength(take);
  expect(roles.filter((role) => role === 'supporter')).toHaveLength(support);
  const { conferences } = ask('conferences.list', { on });
  expect(conferences.filter((conference) => conference.held)).toHaveLength(held);
});

test('Afghanistan: what is disputed since 15 August 2021 is attributed, and no side taken', () => {
  const name = (on: string) => country('AF', on).formalName?.best;
  expect(name('2021-08-14')?.note).toBeNull();
  expect(name('2021-08-16')?.note).toMatch(/disputed: so the World Factbook/);
  expect(name('2021-08-16')?.sourceIds).toContain('factbook');
  for (const on of ['2015-01-01', '2021-08-14', '2021-08-16', '2026-11-23']) {
    expect(name(on)?.value).toBe('Islamic Republic of Afghanistan');
    expect(country('AF', on).flag.value.file).toBe('flags/AF-2013.svg');
  }
});
