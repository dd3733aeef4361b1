import { describe, expect, test } from 'vitest';
import {
  leadsOf,
  ledBy,
  nextLeadSorting,
  sortLeads,
} from '../../../../renderer/features/measures/leads.ts';
import { missingOf } from '../../../../renderer/features/meetings/missing.ts';
import { ask } from '../../db/atlas.ts';

const { measures, countries } = ask('measures.list', { on: '2020-01-01' });
const codes = (key: Parameters<typeof sortLeads>[2]['key'], descending: boolean) =>
  sortLeads(countries, measures, { key, descending }, 'en').map(({ code }) => code);

describe('the matrix of leads', () => {
  test('counts by row and by column agree', () => {
    expect(measures.map(leadsOf)).toEqual([3, 2, 2, 1, 2, 1, 2, 0]);
    expect(countries.map(({ code }) => ledBy(measures, code)).reduce((a, b) => a + b)).toBe(13);
    expect(ledBy(measures, 'AZ')).toBe(2);
  });

  test('sorts by name, by number and by a measure', () => {
    expect(codes('name', false)[0]).toBe('AF');
    expect(codes('count', true).slice(0, 2)).toEqual(['AZ', 'PK']);
    expect(codes('measure:CT', true).slice(0, 3)).toEqual(['AF', 'TR', 'AE']);
    expect(codes('order', false)).toEqual(countries.map(({ code }) => code));
  });

  test('a heading turns its own order round', () => {
    const first = nextLeadSorting({ key: 'order', descending: false }, 'count');
    expect(first).toEqual({ key: 'count', descending: true });
    expect(nextLeadSorting(first, 'count').descending).toBe(false);
  });
});

test('of the first twelve meetings of senior officials seven are missing at least', () => {
  const { meetings } = ask('process.meetings', { on: '2026-11-23' });
  expect(missingOf(meetings)).toEqual({ date: '2015-09-27', ordinal: 12, known: 5, missing: 7 });
});
