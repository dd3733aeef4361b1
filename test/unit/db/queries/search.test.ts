import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchAnswerSchema } from '../../../../electron/contract/search.ts';
import { ask } from '../atlas.ts';

const find = (text: string, limit = 20) => ask('search.find', { text, limit });
const first = (text: string) => {
  const hit = find(text).hits[0];
  return hit === undefined ? undefined : `${hit.kind} ${hit.id}`;
};
const ids = (text: string) => find(text).hits.map(({ kind, id }) => `${kind} ${id}`);

describe('finds by any name in any script', () => {
  test.each([
    ['Kabul', 'country AF'],
    ['kabul', 'country AF'],
    ['Kābul', 'country AF'],
    ['کابل', 'country AF'],
    ['كابل', 'country AF'],
    ['ＫＡＢＵＬ', 'country AF'],
    ['افغانستان', 'country AF'],
    ['Қазақстан', 'country KZ'],
    ['казахстан', 'country KZ'],
    ['Nur-Sultan', 'country KZ'],
    ['Нур-Султан', 'country KZ'],
    ['Turkey', 'country TR'],
    ['turkiye', 'country TR'],
    ['中国', 'country CN'],
    ['共和国', 'country CN'],
    ['京', 'country CN'],
    ['भारत', 'country IN'],
    ['Azerbaycan', 'country AZ'],
    ['Azǝrbaycan', 'country AZ'],
    ['baki', 'country AZ'],
    ["O'zbekiston", 'country UZ'],
    ['ozbekiston', 'country UZ'],
    ['الإمارات', 'country AE'],
    ['الامارات', 'country AE'],
    ['ایران', 'country IR'],
    ['إيران', 'country IR'],
    ['پاکستان', 'country PK'],
    ['россия', 'country RU'],
    ['uae', undefined],
    ['ARE', 'country AE'],
    ['kz', 'country KZ'],
    ['398', 'country KZ'],
    ['Russian Federation', 'country RU'],
    ['Almaty', 'conference 3'],
    ['Mammadyarov', 'conference 7'],
    ['Cavusoglu', 'conference 8'],
    ['peace partnership', 'conference 8'],
    ['istanbul 2011', 'conference 1'],
    ['۲۰۱۳', 'conference 3'],
  ])('%s: %s', (text, expected) => {
    expect(first(text)).toBe(expected);
  });
});

test('whole names come before whole words, these before beginnings', () => {
  expect(find('in').hits[0]).toMatchObject({ id: 'IN', field: 'code' });
  // "a" is a word of three titles, and the beginning of many countries' names.
  const found = ids('a');
  expect(found.slice(0, 3).sort()).toEqual(['conference 1', 'conference 2', 'conference 7']);
  expect(found[3]).toMatch(/^country/);
});

test('every word must be found, in the same subject', () => {
  expect(ids('Kabul Almaty')).toEqual([]);
  expect(ids('Almaty Kazakhstan')).toEqual(['conference 3']);
  expect(ids('Istanbul')).toEqual(expect.arrayContaining(['conference 1', 'conference 8']));
});

test('shows the name that matched, whole and unstripped, with the part found', () => {
  const [hit] = find('росс').hits;
  expect(hit).toMatchObject({ language: 'ru', direction: 'ltr', field: 'short' });
  const runs = find('ozbek').hits[0]?.matched;
  expect(runs).toEqual([
    { text: 'Oʻzbek', match: true },
    { text: 'iston', match: false },
  ]);
  expect(find('کابل').hits[0]).toMatchObject({ direction: 'rtl', field: 'capital' });
});

test('suggests near names where nothing is found', () => {
  expect(find('Kazakstn')).toMatchObject({ hits: [] });
  expect(find('Kazakstn').suggestions[0]).toBe('Kazakhstan');
  expect(find('qqqqzzzz')).toEqual({ text: 'qqqqzzzz', hits: [], suggestions: [] });
});

test('one letter off leads to the subject, marked as found nowhere', () => {
  const answer = find('Afganistan');
  expect(answer.hits[0]).toMatchObject({ id: 'AF', matched: [{ match: false }] });
  expect(answer.suggestions).toContain('Afghanistan');
});

describe('any text is text', () => {
  test.each([
    '',
    ' ',
    '"',
    "'",
    '*',
    '%',
    '"NEAR( * %',
    'NEAR(',
    'kabul NEAR/2 almaty',
    'OR',
    'AND NOT',
    'name:kabul',
    '-kabul -',
    '(((',
    '🇰🇿',
    '👩‍👩‍👧',
    '\ud800',
    'Kab\udc00ul',
    '\u0000Kabul',
    '\u200f',
    'a'.repeat(10_000),
    'a '.repeat(5_000),
    '中'.repeat(10_000),
    '"*'.repeat(5_000),
  ])('%#', (text) => {
    const answer = find(text);
    expect(searchAnswerSchema.parse(answer)).toEqual(answer);
    expect(answer.text).toBe(text);
  });

  test('whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const answer = find(text);
        expect(answer.text).toBe(text);
        for (const hit of answer.hits) expect(hit.matched.length).toBeGreaterThan(0);
      }),
    );
  });
});

test('every text of the index finds its subject', () => {
  const names = ask('countries.list', { on: '2026-01-01' }).countries.flatMap((country) => [
    [country.code, country.name] as const,
    [country.code, country.capital] as const,
    ...country.domesticNames.map((name) => [country.code, name.name.value] as const),
  ]);
  for (const [code, name] of names)
    expect(
      find(name, 50).hits.map(({ id }) => id),
      name,
    ).toContain(code);
});
