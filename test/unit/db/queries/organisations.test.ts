import { describe, expect, test } from 'vitest';
import { ask, openAtlas } from '../atlas.ts';

const today = '2026-11-23';
const list = (on: string) => ask('organisations.list', { on });
const organisation = (code: string, on = today) => ask('organisations.get', { code, on });
const statusOf = (country: string, code: string, on: string) =>
  list(on).cells.find((cell) => cell.country === country && cell.organisation === code)?.onDay
    ?.value ?? null;
const sizeOf = (code: string, on: string) =>
  list(on).cells.filter((cell) => cell.organisation === code && cell.onDay !== null).length;

describe('the organisations', () => {
  test('are eleven listed ones and a probable twelfth', () => {
    const { organisations } = list(today);
    expect(organisations.map(({ code }) => code)).toEqual(
      'AKDN CAREC CICA SAARC CSTO ECO NATO OIC OSCE SCO EU UN'.split(' '),
    );
    expect(organisations.filter(({ listing }) => listing === 'listed')).toHaveLength(11);
    expect(organisations.filter(({ listing }) => listing === 'probable')).toMatchObject([
      { code: 'UN' },
    ]);
    expect(organisation('UN').notes.map(({ oddity }) => oddity)).toContain('O01');
    expect(organisation('UN').listing.sourceIds).not.toContain('seed');
  });

  test('in brief, each says where its name, kind and seat come from', () => {
    for (const { code, listing, sourceIds } of list(today).organisations) {
      expect(sourceIds.includes('seed')).toBe(listing === 'listed');
      const { name, seat } = organisation(code);
      expect(sourceIds).toEqual(
        expect.arrayContaining([...name.best.sourceIds, ...seat.best.sourceIds]),
      );
    }
  });

  test('stand against 31 countries, participants first', () => {
    const { countries } = list(today);
    expect(countries.map(({ role }) => role)).toEqual([
      ...Array(15).fill('participant'),
      ...Array(16).fill('supporter'),
    ]);
    expect(countries[0]?.code).toBe('AF');
  });

  test('each had a seat at a place on every day', () => {
    for (const on of ['2011-01-01', '2014-09-01', '2019-03-01', '2022-09-01', today])
      for (const { point, seat } of list(on).organisations) {
        expect(seat).not.toBe('');
        expect(point).not.toBeNull();
      }
  });

  test('never have two preferred values at once', () => {
    const twice = openAtlas().exec(
      `SELECT a.organisation, a.property FROM organisation_text AS a
       JOIN organisation_text AS b USING (organisation, property)
       WHERE a.rowid < b.rowid AND a.rank = 'preferred' AND b.rank = 'preferred'
         AND ifnull(a.valid_from, '') < ifnull(b.valid_to, '~')
         AND ifnull(b.valid_from, '') < ifnull(a.valid_to, '~')`,
    );
    expect(twice).toEqual([]);
  });

  test('are not found under other codes', () => {
    expect(() => organisation('ASEAN')).toThrow(/not-found/);
  });
});

describe('who belonged on a day', () => {
  test.each([
    ['AF', 'SCO', '2011-12-31', null],
    ['AF', 'SCO', '2012-06-06', null],
    ['AF', 'SCO', '2013-01-01', 'observer'],
    ['AF', 'SCO', '2025-08-31', 'observer'],
    ['AF', 'SCO', '2025-09-01', 'partner'],
    ['IN', 'SCO', '2016-01-01', 'observer'],
    ['IN', 'SCO', '2018-01-01', 'member'],
    ['IR', 'SCO', '2023-07-03', 'observer'],
    ['IR', 'SCO', '2023-07-04', 'member'],
    ['GB', 'EU', '2019-12-09', 'member'],
    ['GB', 'EU', '2020-01-31', 'member'],
    ['GB', 'EU', '2020-02-01', null],
    ['GB', 'EU', '2021-03-30', null],
    ['UZ', 'CSTO', '2012-12-18', 'member'],
    ['UZ', 'CSTO', '2012-12-19', null],
    ['SE', 'NATO', '2024-03-06', null],
    ['SE', 'NATO', '2024-03-07', 'member'],
    ['TR', 'EU', '2011-11-02', 'candidate'],
    ['JP', 'CICA', '2011-11-02', 'observer'],
    ['JP', 'EU', today, null],
  ])('%s in the %s on %s: %s', (country, code, on, status) => {
    expect(statusOf(country, code, on)).toBe(status);
  });

  test('all 31 countries in the United Nations, none in the AKDN', () => {
    expect(sizeOf('UN', '2011-11-02')).toBe(31);
    expect(sizeOf('AKDN', today)).toBe(0);
    expect(sizeOf('SCO', today)).toBe(15);
    expect(sizeOf('ECO', today)).toBe(10);
  });

  test('a date that is not known stays unknown', () => {
    const unknown = list(today).cells.filter(({ onDay }) => onDay?.validFrom === null);
    expect(unknown.map(({ country, organisation: code }) => `${country} ${code}`)).toEqual([
      'JP CICA',
      'US CICA',
      'EG OSCE',
    ]);
  });

  test('what held at other times is kept, and so is what other sources say', () => {
    const member = organisation('SCO').memberships.find(({ country }) => country === 'IN');
    expect(member?.otherwise).toMatchObject([{ value: 'observer', validTo: '2017-06-09' }]);
    const left = organisation('CSTO').memberships.find(({ country }) => country === 'UZ');
    expect(left).toMatchObject({ onDay: null, rivals: [{ validTo: '2012-06-28' }] });
    expect(left?.otherwise[0]?.note).toMatch(/28 June 2012.*19 December 2012/);
  });

  test('a country’s page tells its memberships', () => {
    const { memberships } = ask('countries.get', { code: 'GB', on: '2021-03-30' });
    const eu = memberships.find(({ organisation: code }) => code === 'EU');
    expect(eu).toMatchObject({ name: 'European Union', onDay: null });
    expect(eu?.otherwise).toMatchObject([{ value: 'member', validTo: '2020-02-01' }]);
  });
});

describe('an organisation', () => {
  test('keeps rival years of its founding', () => {
    const { founded } = organisation('CAREC');
    expect(founded?.best.value).toBe('1997');
    expect(founded?.rivals.map(({ value }) => value)).toEqual(['1996', '2001']);
    expect(organisation('AKDN').founded).toBeNull();
  });

  test('moves its seat: CICA from Almaty to Astana', () => {
    const seat = (on: string) => organisation('CICA', on).seat.best.value;
    expect(seat('2013-04-26')).toBe('Almaty');
    expect(seat('2016-01-01')).toBe('Astana');
    expect(seat('2020-01-01')).toBe('Nur-Sultan');
    expect(organisation('CICA').otherSeats.map(({ value }) => value)).toEqual([
      'Almaty',
      'Astana',
      'Nur-Sultan',
    ]);
    expect(organisation('CICA', '2013-04-26').point?.best.value.latitude).toBeCloseTo(43.25, 1);
  });

  test('names the measures it supported', () => {
    expect(organisation('AKDN').measures.map(({ code }) => code)).toEqual(['DM&EP', 'CE', 'TCIO']);
    expect(organisation('SCO').measures).toEqual([]);
  });

  test('knows its place in the list', () => {
    expect(organisation('AKDN')).toMatchObject({ previous: null, next: { code: 'CAREC' } });
    expect(organisation('UN')).toMatchObject({ previous: { code: 'EU' }, next: null });
  });
});
