/**
 * The columns of search_index in their order, with how much a word found in each counts.
 * The build fills them, the search weighs them; the schema declares them.
 */
export const searchColumns = {
  name: 10,
  capital: 8,
  transliteration: 6,
  code: 6,
  text: 2,
  person: 2,
} as const;

export type SearchColumn = keyof typeof searchColumns;
