/** How a text is looked upon: as what a thing is called, as a detail of it, or as prose. */
export type FieldPart = 'name' | 'detail' | 'text';

/**
 * The fields of search_name: what each text is, how it counts, and (in README.md) why. The
 * order is that of the numbers in the index; the build fills them, the search weighs them.
 */
export const searchFields = {
  short: { part: 'name', weight: 10 },
  code: { part: 'name', weight: 10 },
  former: { part: 'name', weight: 9 },
  un: { part: 'name', weight: 9 },
  formal: { part: 'name', weight: 9 },
  exonym: { part: 'name', weight: 8.5 },
  spelling: { part: 'name', weight: 8.5 },
  transliteration: { part: 'name', weight: 8.5 },
  seed: { part: 'name', weight: 8 },
  title: { part: 'name', weight: 8 },
  capital: { part: 'name', weight: 8.6 },
  city: { part: 'name', weight: 7 },
  seat: { part: 'name', weight: 6.5 },
  label: { part: 'name', weight: 6.25 },
  place: { part: 'name', weight: 6 },
  'co-chair': { part: 'detail', weight: 5 },
  inaugurator: { part: 'detail', weight: 5 },
  declaration: { part: 'detail', weight: 5 },
  theme: { part: 'detail', weight: 5 },
  heading: { part: 'detail', weight: 4.5 },
  country: { part: 'detail', weight: 4 },
  date: { part: 'detail', weight: 4 },
  source: { part: 'detail', weight: 3 },
  publisher: { part: 'detail', weight: 2.5 },
  summary: { part: 'detail', weight: 4.75 },
  text: { part: 'text', weight: 2 },
  note: { part: 'text', weight: 1.5 },
} as const satisfies Record<string, { readonly part: FieldPart; readonly weight: number }>;

export type SearchField = keyof typeof searchFields;
export const fieldNames = Object.keys(searchFields) as readonly SearchField[];

/** The number of a field in the index. Throws where there is no such field. */
export function fieldNumber(name: string): number {
  const number = (fieldNames as readonly string[]).indexOf(name);
  if (number < 0) throw new Error(`no search field is called ${name}`);
  return number;
}
