import type { SearchBook } from '../../../electron/contract/search.ts';
import { searchKinds } from '../../../electron/contract/searchKinds.ts';
import { fieldNames } from './fields.ts';
import type { Search } from './find.ts';
import { readIndex } from './index.ts';
import type { IndexPart } from './layout.ts';

/** The search out of a book of all it knows: it answers without a database. Throws where a part lacks. */
export function bookSearch(book: SearchBook): Search {
  const index = readIndex((part: IndexPart) => {
    const bytes = book.index[part];
    if (bytes === undefined) throw new Error(`the book of the search has no ${part}`);
    return bytes;
  });
  return {
    index,
    namesOf: (ranked) =>
      ranked.map(({ name, subject }) => ({
        kind: searchKinds[index.subjectKind[subject] ?? 0] ?? 'page',
        id: book.ids[subject] ?? '',
        title: book.titles[subject] ?? '',
        field: fieldNames[index.nameField[name] ?? 0] ?? 'text',
        language: book.languages[name] ?? null,
        direction: book.directions[name] ?? 'ltr',
        text: book.texts[name] ?? '',
      })),
  };
}
