import { describe, expect, test } from 'vitest';
import { ask } from '../atlas.ts';

const on = '2026-11-25';
const conference = (ordinal: number) => ask('conferences.get', { ordinal, on });

describe('what is told of a conference', () => {
  test('each fact cites the pages that state it, not all pages on the conference', () => {
    const amritsar = conference(6);
    expect(amritsar.theme?.best.sourceIds).toEqual(['bestcurrentaffairs-amritsar']);
    expect(amritsar.coChairs.map(({ sourceIds }) => sourceIds)).toEqual([
      ['jagranjosh-2016', 'bestcurrentaffairs-amritsar'],
      ['jagranjosh-2016', 'bestcurrentaffairs-amritsar'],
    ]);
    expect(conference(3).coChairs.every(({ sourceIds }) => sourceIds.length === 1)).toBe(true);
    expect(conference(8).declarationTitle?.best.sourceIds).toEqual(['seed']);
  });

  test('who opened it: presidents, save three heads of government; one name for 2012 and 2013', () => {
    const openers = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((ordinal) =>
      conference(ordinal).inaugurators.map(({ qualifier }) => qualifier),
    );
    expect(openers).toEqual([
      ['president', 'president'],
      ['president'],
      ['president'],
      ['president', 'premier'],
      ['president', 'prime minister'],
      ['president', 'prime minister'],
      ['president', 'president'],
      ['president', 'president'],
      ['president', 'president'],
    ]);
  });

  test('people and conferences are dated', () => {
    for (const { ordinal, date, asOf } of ask('conferences.list', { on }).conferences) {
      expect(asOf).toBe(date);
      const { coChairs, inaugurators } = conference(ordinal);
      expect([...coChairs, ...inaugurators].every((person) => person.asOf === date)).toBe(true);
    }
  });
});

test('the table of countries has the figures with their rivals', () => {
  const { countries } = ask('countries.list', { on });
  const row = (code: string) => countries.find((country) => country.code === code);
  expect(row('PK')?.areaKm2.best.value).toBe(881_913);
  expect(row('PK')?.areaKm2.rivals.map(({ value }) => value)).toEqual([796_095]);
  expect(row('IR')?.population.rivals).toMatchObject([
    { value: { count: 83_183_741 }, asOf: null },
  ]);
  expect(row('RU')?.population.rivals.map(({ value }) => value.count)).toEqual([
    146_748_590, 144_386_830,
  ]);
});
