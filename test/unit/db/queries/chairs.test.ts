import { expect, test } from 'vitest';
import { atlasMethods } from '../../../../electron/contract/api.ts';
import { ask } from '../atlas.ts';

const chairs = (on: string) => ask('process.chairs', { on });
const coChairOn = (on: string) =>
  chairs(on).terms.find((term) => term.role === 'co-chair' && term.onDay);
const permanentOn = (on: string) =>
  chairs(on).terms.find((term) => term.role === 'permanent-chair' && term.onDay);

test('the answer is what the contract says, on any day', () => {
  for (const on of ['1990-01-01', '2011-11-02', '2015-01-01', '2021-08-15', '2026-11-23'])
    expect(atlasMethods['process.chairs'].answer.parse(chairs(on))).toEqual(chairs(on));
});

test('eight terms of co-chairs, six of them named by the seed document', () => {
  const terms = chairs('2026-11-23').terms.filter(({ role }) => role === 'co-chair');
  expect(
    terms.map(({ countryCode, conferenceOrdinal, inSeed }) => [
      countryCode,
      conferenceOrdinal,
      inSeed,
    ]),
  ).toEqual([
    ['TR', 2, true],
    ['KZ', 3, true],
    ['CN', 4, true],
    ['PK', 5, true],
    ['IN', 6, true],
    ['AZ', 7, true],
    ['TR', 8, false],
    ['TJ', 9, false],
  ]);
});

test('each term runs from one conference to the next', () => {
  const { terms, conferences } = chairs('2026-11-23');
  const dateOf = (ordinal: number) => conferences.find((one) => one.ordinal === ordinal)?.date;
  for (const { role, term, conferenceOrdinal } of terms)
    if (role === 'co-chair' && conferenceOrdinal !== null) {
      expect(term.validFrom).toBe(dateOf(conferenceOrdinal - 1));
      expect(term.validTo).toBe(dateOf(conferenceOrdinal));
    }
});

test.each([
  ['2011-11-01', undefined],
  ['2011-11-02', 'TR'],
  ['2012-06-14', 'KZ'],
  ['2015-01-01', 'PK'],
  ['2018-06-01', 'TR'],
  ['2020-06-01', 'TJ'],
  ['2021-03-29', 'TJ'],
  ['2021-03-30', undefined],
  ['2022-01-01', undefined],
])('on %s the co-chair known is %s', (on, code) => {
  expect(coChairOn(on)?.countryCode).toBe(code);
});

test('Afghanistan chairs permanently, disputed after 15 August 2021', () => {
  expect(permanentOn('2011-11-01')).toBeUndefined();
  expect(permanentOn('2021-08-14')).toMatchObject({ countryCode: 'AF', term: { value: 'held' } });
  expect(permanentOn('2021-08-15')).toMatchObject({
    countryCode: 'AF',
    term: { value: 'disputed', validTo: null },
  });
});

test('the nine conferences come with the ministers who co-chaired, each with a source', () => {
  const { conferences } = chairs('2026-11-23');
  expect(conferences).toHaveLength(9);
  for (const { coChairs } of conferences) {
    expect(coChairs.map(({ countryCode }) => countryCode)).toContain('AF');
    expect(coChairs).toHaveLength(2);
    for (const { sourceIds } of coChairs) expect(sourceIds.length).toBeGreaterThan(0);
  }
  expect(conferences[1]?.coChairs.map(({ name }) => name)).toEqual([
    'Zalmai Rassoul',
    'Ahmet Davutoğlu',
  ]);
});

test('names follow the day', () => {
  const second = (on: string) =>
    chairs(on).terms.find((term) => term.conferenceOrdinal === 8)?.countryName;
  expect(second('2020-01-01')).toBe('Turkey');
  expect(second('2026-01-01')).toBe('Türkiye');
});

test("a country's page has its own terms", () => {
  const terms = (code: string) => ask('countries.get', { code, on: '2018-06-01' }).chairTerms;
  expect(terms('TR').map(({ conferenceOrdinal, onDay }) => [conferenceOrdinal, onDay])).toEqual([
    [2, false],
    [8, true],
  ]);
  expect(terms('AF').map(({ role }) => role)).toEqual(['permanent-chair', 'permanent-chair']);
  expect(terms('UZ')).toEqual([]);
});
