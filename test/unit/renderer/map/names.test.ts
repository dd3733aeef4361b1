import { expect, test } from 'vitest';
import { nameBook } from '../../../../renderer/map/names/nameBook.ts';
import type { NameForms } from '../../../../renderer/map/names/nameForms.ts';
import { ask } from '../../db/atlas.ts';

const { countries } = ask('countries.list', { on: '2026-01-01' });
const others = ask('map.names', {});
const country = (code: string) => countries.find((one) => one.code === code)!;
const texts = (forms: NameForms) => forms.map((lines) => lines.map(({ text }) => text));
const bookOf = (choice: 'english' | 'endonyms' | 'both') => nameBook(choice, countries, others);

test('in English every name is the English one', () => {
  const book = bookOf('english');
  expect(texts(book.country(country('KZ')))).toEqual([['Kazakhstan']]);
  expect(book.endonyms(country('KZ'))).toEqual([]);
});

test('of two official languages both are shown, or the first where space lacks', () => {
  const book = bookOf('endonyms');
  expect(texts(book.country(country('KZ')))).toEqual([['Қазақстан', 'Казахстан'], ['Қазақстан']]);
  expect(texts(bookOf('both').country(country('KZ')))).toEqual([
    ['Kazakhstan', 'Қазақстан', 'Казахстан'],
    ['Kazakhstan', 'Қазақстан'],
    ['Kazakhstan'],
  ]);
});

test('names that read alike in two languages are written once', () => {
  expect(texts(bookOf('endonyms').country(country('AF')))).toEqual([['افغانستان']]);
  expect(texts(bookOf('both').country(country('TR')))).toEqual([['Türkiye']]);
});

test('each line says its language, script and direction', () => {
  const [[line] = []] = bookOf('endonyms').city('Islamabad', 'PK').slice(-1);
  expect(line).toMatchObject({ language: 'ur', script: 'Aran', direction: 'rtl' });
});

test('cities that are no capitals have their own names, and without one the English', () => {
  const book = bookOf('endonyms');
  expect(texts(book.city('Istanbul', 'TR'))).toEqual([['İstanbul']]);
  expect(texts(book.city('New York', 'US'))).toEqual([['New York']]);
  expect(texts(book.land('496', 'Mongolia'))).toEqual([['Монгол']]);
  expect(texts(book.land('764', 'Thailand'))).toEqual([['Thailand']]);
});
