import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchAnswerSchema } from '../../../../electron/contract/search.ts';
import { ask } from '../atlas.ts';

const find = (text: string, limit = 20) => ask('search.find', { text, limit, kind: null });
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
    ['uae', 'country AE'],
    ['ARE', 'country AE'],
    ['kz', 'country KZ'],
    ['398', 'country KZ'],
    ['Russian Federation', 'country RU'],
    ['Almaty', 'conference 3'],
    ['Mammadyarov', 'conference 7'],
    ['Cavusoglu', 'conference 8'],
    ['peace partnership', 'conference 8'],
    ['istanbul 2011', 'conference 1'],
    ['Almaty ۲۰۱۳', 'conference 3'],
  ])('%s: %s', (text, expected) => {
    expect(first(text)).toBe(expected);
  });
});

test('a whole name comes before its beginning, and a name before prose', () => {
  expect(find('in').hits[0]).toMatchObject({ id: 'IN', field: 'code' });
  expect(first('Iran')).toBe('country IR');
  expect(first('turk')).toBe('country TR');
});

test('one letter is too little, one Chinese character is a word', () => {
  expect(ids('k')).toEqual([]);
  expect(ids('ka')).toContain('country KZ');
  expect(first('京')).toBe('country CN');
});

test('CN is China and Counter Narcotics', () => {
  expect(ids('CN').slice(0, 2)).toEqual(['country CN', 'measure CN']);
});

test('Istanbul is both conferences, the earlier first, and the process', () => {
  const shown = find('Istanbul', 8).hits.map(({ kind, id }) => `${kind} ${id}`);
  expect(shown.slice(0, 2)).toEqual(['conference 1', 'conference 8']);
  expect(shown).toContain('article identity');
});

test.each([
  ['population density', 'theme/density'],
  ['outline maps', 'worksheet'],
  ['Контурная карта', 'worksheet'],
  ['compare areas', 'compare'],
  ['chronology', 'timeline'],
  ['csv', 'data'],
])('%s is the page %s of the atlas', (text, address) => {
  expect(first(text)).toBe(`page ${address}`);
});

test('every word must be found, in the same subject', () => {
  expect(ids('Kabul qqqq')).toEqual([]);
  expect(first('Almaty Kazakhstan')).toBe('conference 3');
  expect(first('the capital of Kazakhstan')).toMatch(/KZ|O36/);
});

test('a filter shows one kind, and the counts are of all', () => {
  const all = find('Istanbul', 50);
  const one = ask('search.find', { text: 'Istanbul', limit: 50, kind: 'conference' });
  expect(new Set(one.hits.map(({ kind }) => kind))).toEqual(new Set(['conference']));
  expect(one.counts).toEqual(all.counts);
  expect(one.hits).toHaveLength(all.counts.find(({ kind }) => kind === 'conference')?.count ?? 0);
});

test('shows the name that matched, whole and unstripped, with the part found', () => {
  expect(find('росс').hits[0]).toMatchObject({ language: 'ru', direction: 'ltr', field: 'short' });
  expect(find('ozbek').hits[0]?.matched).toEqual([
    { text: 'Oʻzbek', match: true },
    { text: 'iston', match: false },
  ]);
  expect(find('کابل').hits[0]).toMatchObject({ direction: 'rtl', field: 'capital' });
  expect(find('Kazahstn').hits[0]?.matched.some(({ match }) => match)).toBe(false);
});

test('of long prose the stretch around the match is shown', () => {
  const hit = ask('search.find', { text: 'cooperation', limit: 50, kind: 'article' }).hits[0];
  const shown = hit?.matched.map(({ text }) => text).join('') ?? '';
  expect(shown.length).toBeLessThan(170);
  expect(hit?.matched.some(({ match }) => match)).toBe(true);
  expect(shown).not.toMatch(/\]\(#/);
});

test('one or two letters off is "did you mean"', () => {
  for (const text of ['Kazakstn', 'Afganisten', 'Tukmenistan', 'Dushnabe', 'Uzbekstan'])
    expect(find(text), text).toMatchObject({ near: true });
  expect(find('Kazakstn').suggestions[0]).toBe('Kazakhstan');
  expect(find('qqqqzzzz')).toEqual({
    text: 'qqqqzzzz',
    hits: [],
    counts: [],
    near: false,
    suggestions: [],
  });
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
