import { bookSearch } from '../../../db/queries/search/book.ts';
import { findText } from '../../../db/queries/search/find.ts';
import type { SearchAnswer, SearchBook } from '../../../electron/contract/search.ts';

/** Answers at once, out of the page's own memory, in anything of the atlas. */
export type PageSearch = (text: string, limit: number) => SearchAnswer;

/** The search of a page, out of the book that the host gave it. Throws where a part lacks. */
export function createPageSearch(book: SearchBook): PageSearch {
  const search = bookSearch(book);
  return (text, limit) => findText(search, { text, limit, kind: null });
}
