import { describe, expect, test } from 'vitest';
import { ask } from '../atlas.ts';

const list = (on: string) => ask('measures.list', { on });
const measure = (code: string, on: string) => ask('measures.get', { code, on });
const today = '2026-11-23';

describe('how many measures there were', () => {
  test.each([
    ['2012-06-13', 0, 0],
    ['2012-06-14', 6, 6],
    ['2013-01-01', 6, 6],
    ['2016-12-31', 6, 6],
    ['2017-06-01', 6, 7],
    ['2018-06-01', 7, 7],
    ['2019-12-08', 7, 7],
    ['2019-12-09', 8, 8],
    ['2020-01-01', 8, 8],
    [today, 8, 8],
  ])('on %s', (on, least, most) => {
    expect(list(on).onDay).toEqual({ least, most });
    expect(list(on).measures.filter(({ exists }) => exists)).toHaveLength(most);
  });

  test('six, then seven, then eight, whatever the day', () => {
    expect(list('2013-01-01').counts).toEqual([
      { date: '2012-06-14', count: 6 },
      { date: '2017', count: 7 },
      { date: '2019-12-09', count: 8 },
    ]);
  });
});

test('all eight in the order of the seed document', () => {
  expect(list(today).measures.map(({ code }) => code)).toEqual([
    'CT',
    'CN',
    'DM&EP',
    'CE',
    'RI',
    'TCIO',
    'AD',
    'WE',
  ]);
});

describe('names follow the day', () => {
  test('the environment joins disaster management in Istanbul in 2019', () => {
    const name = (on: string) => measure('DM&EP', on).name.best.value;
    expect(name('2012-06-14')).toBe('Disaster Management');
    expect(name('2019-12-08')).toBe('Disaster Management');
    expect(name('2019-12-09')).toBe('Disaster Management and Environmental Protection');
    const other = (on: string) => measure('DM&EP', on).otherNames.map(({ value }) => value);
    expect(other('2013-01-01')).toEqual(['Disaster Management and Environmental Protection']);
    expect(other(today)).toEqual(['Disaster Management']);
  });

  test('other names stand beside the preferred ones', () => {
    const rivals = (code: string) => measure(code, today).name.rivals.map(({ value }) => value);
    expect(rivals('CE')).toEqual(['Education']);
    expect(rivals('TCIO')).toEqual(['Trade, Commerce and Investment']);
    expect(rivals('CT')).toEqual([]);
  });
});

describe('who led', () => {
  const leads = (code: string, on = today) =>
    measure(code, on)
      .parties.filter(({ role }) => role === 'lead')
      .map(({ countryCode }) => countryCode);

  test.each([
    ['CT', ['AF', 'TR', 'AE']],
    ['CN', ['AZ', 'RU']],
    ['DM&EP', ['KZ', 'PK']],
    ['CE', ['IR']],
    ['RI', ['AZ', 'TM']],
    ['TCIO', ['IN']],
    ['AD', ['PK', 'UZ']],
    ['WE', []],
  ])('%s', (code, expected) => {
    expect(leads(code)).toEqual(expected);
  });

  test('the measure without a lead has a note that says so', () => {
    expect(measure('WE', today).notes.some(({ oddity }) => oddity === 'O04')).toBe(true);
  });

  test('nobody led a measure before there was one', () => {
    expect(measure('AD', '2013-01-01').parties.every(({ onDay }) => !onDay)).toBe(true);
    expect(measure('AD', '2018-06-01').parties.every(({ onDay }) => onDay)).toBe(true);
  });

  test('since when is known of regional infrastructure only', () => {
    const dated = list(today).measures.filter(({ parties }) =>
      parties.some(({ party }) => party.validFrom !== null),
    );
    expect(dated.map(({ code }) => code)).toEqual(['RI']);
  });

  test('the pages of countries tell of it too', () => {
    const led = (code: string, on: string) =>
      ask('countries.get', { code, on }).measures.map((one) => [one.code, one.exists]);
    expect(led('PK', '2013-01-01')).toEqual([
      ['DM&EP', true],
      ['AD', false],
    ]);
    expect(led('AZ', today).map(([code]) => code)).toEqual(['CN', 'RI']);
    expect(led('CN', today)).toEqual([]);
  });
});

test('status over time, and that of the day', () => {
  const status = (code: string, on: string) =>
    list(on).measures.find((one) => one.code === code)?.status?.value;
  expect(status('CT', '2013-01-01')).toBe('active');
  expect(status('DM&EP', '2019-12-08')).toBe('active');
  expect(status('DM&EP', '2020-06-01')).toMatch(/being amended/);
  expect(status('AD', '2018-06-01')).toMatch(/not yet endorsed/);
  expect(status('WE', '2019-12-08')).toBeUndefined();
  expect(status('WE', '2020-06-01')).toBe('under development');
  expect(status('WE', today)).toMatch(/dormant/);
  expect(measure('AD', today).statuses).toHaveLength(3);
});

test('plans are revised in 2019, not before', () => {
  expect(measure('CT', '2018-12-31').plan?.best.value).not.toMatch(/revised/);
  expect(measure('CT', '2019-01-01').plan?.best.value).toMatch(/revised in 2019/);
  expect(measure('WE', '2020-01-01').plan?.best.value).toMatch(/to be drawn up/);
});

test('the conferences know what was established at them', () => {
  const from = (ordinal: number) =>
    ask('conferences.get', { ordinal, on: today }).measures.map(({ code }) => code);
  expect(from(2)).toEqual(['CT', 'CN', 'DM&EP', 'CE', 'RI', 'TCIO']);
  expect(from(7)).toEqual([]);
  expect(from(8)).toEqual(['WE']);
});

test('the disagreements of the seed document are told', () => {
  const oddities = new Set(list(today).notes.map(({ oddity }) => oddity));
  for (const oddity of ['O02', 'O03', 'O04', 'O05']) expect(oddities).toContain(oddity);
});

test('the rows of the matrix are the fifteen, Uzbekistan only once it had joined', () => {
  expect(list(today).countries).toHaveLength(15);
  const absent = (on: string) =>
    list(on)
      .countries.filter(({ participates }) => !participates)
      .map(({ code }) => code);
  expect(absent('2018-06-01')).toEqual(['UZ']);
  expect(absent(today)).toEqual([]);
});
