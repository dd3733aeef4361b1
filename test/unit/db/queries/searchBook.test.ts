import { expect, test } from 'vitest';
import { bookSearch } from '../../../../db/queries/search/book.ts';
import { findText } from '../../../../db/queries/search/find.ts';
import { ask } from '../atlas.ts';
import { nonsense, spellings } from './spellings.ts';

// A page searches in a book of all that the search knows; the host, in the database itself.

const book = ask('search.book', {});
const texts = [...spellings.map(({ query }) => query), ...nonsense, 'k', '', '北京', 'kazakstn'];

test.each([8, 50])('the book answers as the database does, %d hits', (limit) => {
  const search = bookSearch(book);
  for (const text of texts)
    expect(findText(search, { text, limit, kind: null }), text).toEqual(
      ask('search.find', { text, limit, kind: null }),
    );
});

test('a book that lacks a part is refused by name', () => {
  const { postings, ...index } = book.index;
  expect(postings).toBeInstanceOf(Uint8Array);
  expect(() => bookSearch({ ...book, index })).toThrow('postings');
});
