import { describe, expect, test } from 'vitest';
import { type ThemeId, themeIds } from '../../../../electron/contract/themeIds.ts';
import { themeAnswerSchema } from '../../../../electron/contract/themes.ts';
import { ask } from '../atlas.ts';

const today = '2026-11-24';
interface Asked {
  readonly on?: string;
  readonly year?: number | null;
  readonly organisation?: string | null;
}
const theme = (id: ThemeId, { on = today, year = null, organisation = null }: Asked = {}) =>
  ask('themes.get', { theme: id, on, year, organisation });
const of = (code: string, id: ThemeId, asked: Asked = {}) => {
  const found = theme(id, asked).countries.find((country) => country.code === code);
  if (found === undefined) throw new Error(`no ${code}`);
  return found;
};
const value = (code: string, id: ThemeId, asked: Asked = {}) => of(code, id, asked).value;
const number = (n: number) => ({ kind: 'number', number: n });
const category = (key: string) => ({ kind: 'category', category: key });

describe('every theme', () => {
  test.each(themeIds)('%s answers for 31 countries on any day, each value with sources', (id) => {
    for (const on of ['2011-01-01', '2015-06-01', today]) {
      const answer = theme(id, { on });
      expect(themeAnswerSchema.safeParse(answer).error).toBeUndefined();
      expect(answer.countries).toHaveLength(31);
      const known = new Set(answer.sources.map((source) => source.id));
      for (const country of answer.countries) {
        if (country.value.kind === 'none' && country.parts.length === 0) continue;
        const ids = country.parts.flatMap(({ fact }) => fact.best.sourceIds);
        const cited = ids.length > 0 ? ids : answer.listSourceIds;
        expect(cited.length, `${id} ${country.code} ${on}`).toBeGreaterThan(0);
        for (const sourceId of cited) expect(known).toContain(sourceId);
      }
    }
  });
});

describe('population', () => {
  test('is that of the year of the day, as far as there are estimates', () => {
    expect(value('AF', 'population', { on: '2011-11-02' })).toEqual(number(29347708));
    expect(theme('population').series).toEqual({
      year: 2023,
      first: 2000,
      last: 2025,
      lastEstimate: 2023,
    });
    expect(value('AF', 'population')).toEqual(number(41454761));
  });

  test('is that of the year asked for before that of the day, held within the series', () => {
    expect(value('AF', 'population', { year: 2000, on: '2015-01-01' })).toEqual(number(20130327));
    expect(value('AF', 'population', { year: 2025 })).toEqual(number(43844112));
    expect(theme('population', { year: 1950 }).series?.year).toBe(2000);
    expect(theme('population', { year: 2080 }).series?.year).toBe(2025);
  });
});

describe('density', () => {
  test('is computed from population and area, and says from which', () => {
    const { value: density, parts } = of('AF', 'density');
    expect(density).toEqual(number(41454761 / 652230));
    expect(parts.map((part) => [part.of, part.fact.best.value])).toEqual([
      ['population', 41454761],
      ['area', 652230],
    ]);
  });

  test('is the density of the profile', () => {
    for (const code of ['AF', 'PK', 'GB']) {
      const profile = ask('countries.get', { code, on: today });
      expect(value(code, 'density')).toEqual(number(profile.density));
    }
  });
});

test('area has its rivals beside it', () => {
  const { value: area, parts } = of('PK', 'area');
  expect(area).toEqual(number(881913));
  expect(parts[0]?.fact.rivals.map((rival) => rival.value)).toEqual([796095]);
});

describe('the role', () => {
  test('is none before the country joined', () => {
    expect(value('UZ', 'role', { on: '2015-01-01' })).toEqual(category('not-yet'));
    expect(value('UZ', 'role', { on: '2019-12-09' })).toEqual(category('participant'));
    expect(value('JP', 'role')).toEqual(category('supporter'));
    expect(value('AF', 'role', { on: '2011-11-01' })).toEqual(category('not-yet'));
  });
});

describe('the year of joining', () => {
  test('is 2011 for thirteen, and unknown where no date was found or the sources differ', () => {
    const { countries } = theme('joined');
    const founders = countries.filter(({ value: joined }) => joined.kind === 'year');
    expect(founders).toHaveLength(13);
    for (const { value: joined } of founders) expect(joined).toEqual({ kind: 'year', year: 2011 });
    for (const code of ['AZ', 'UZ', 'JP'])
      expect(value(code, 'joined')).toEqual({ kind: 'none', why: 'unknown-date' });
  });

  test('shows what the sources say of Azerbaijan beside each other', () => {
    const fact = of('AZ', 'joined').parts[0]?.fact;
    expect([fact?.best.value, ...(fact?.rivals ?? []).map((rival) => rival.value)]).toEqual([
      '2011-11-02',
      '2012',
    ]);
  });

  test('does not tell of a joining that was still to come', () => {
    expect(value('UZ', 'joined', { on: '2018-01-01' })).toEqual({ kind: 'none', why: 'not-yet' });
  });
});

describe('conferences hosted', () => {
  test('are counted up to the day', () => {
    expect(value('TR', 'hosted', { on: '2011-11-01' })).toEqual(number(0));
    expect(value('TR', 'hosted', { on: '2011-11-02' })).toEqual(number(1));
    expect(value('TR', 'hosted')).toEqual(number(2));
    expect(of('TR', 'hosted').parts.map(({ about }) => about)).toEqual([
      '1, Istanbul',
      '8, Istanbul',
    ]);
  });

  test('are nine', () => {
    const counts = theme('hosted').countries.map(({ value: hosted }) =>
      hosted.kind === 'number' ? hosted.number : Number.NaN,
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(9);
  });
});

test('measures led are those established by the day', () => {
  expect(value('PK', 'measures', { on: '2012-06-13' })).toEqual(number(0));
  expect(value('PK', 'measures', { on: '2013-01-01' })).toEqual(number(1));
  expect(value('PK', 'measures')).toEqual(number(2));
  expect(of('AZ', 'measures').parts).toHaveLength(2);
  expect(value('JP', 'measures')).toEqual(number(0));
});

describe('the chairs', () => {
  test('follow the day', () => {
    expect(value('KZ', 'chairs', { on: '2012-06-13' })).toEqual(category('never'));
    expect(value('KZ', 'chairs', { on: '2013-01-01' })).toEqual(category('co-chair'));
    expect(value('KZ', 'chairs', { on: '2014-01-01' })).toEqual(category('co-chair-before'));
  });

  test('have a permanent one, whose standing is disputed since August 2021', () => {
    expect(value('AF', 'chairs', { on: '2021-08-14' })).toEqual(category('permanent-chair'));
    expect(value('AF', 'chairs', { on: '2021-08-15' })).toEqual(category('permanent-disputed'));
  });
});

describe('membership', () => {
  test('is that of the organisation asked for, on the day', () => {
    const status = (code: string, organisation: string, on = today) =>
      value(code, 'membership', { organisation, on });
    expect(status('IN', 'SCO', '2016-06-01')).toEqual(category('observer'));
    expect(status('IN', 'SCO', '2018-06-01')).toEqual(category('member'));
    expect(status('JP', 'SCO')).toEqual(category('none-found'));
    expect(status('GB', 'EU', '2021-03-30')).toEqual(category('none-found'));
    expect(theme('membership', { organisation: 'UN' }).membership?.code).toBe('UN');
  });

  test('offers the organisations that have members, and is not found of others', () => {
    const { membership } = theme('membership');
    expect(membership?.choices.map(({ code }) => code)).toEqual(
      'CAREC CICA SAARC CSTO ECO NATO OIC OSCE SCO EU UN'.split(' '),
    );
    expect(() => theme('membership', { organisation: 'ASEAN' })).toThrow(/not-found/);
  });

  test('is no question where an organisation has no countries as members', () => {
    expect(value('AF', 'membership', { organisation: 'AKDN' })).toEqual({
      kind: 'none',
      why: 'not-applicable',
    });
  });
});
