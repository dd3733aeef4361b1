import { z } from 'zod';
import * as cell from '../cells.ts';
import { country, dated, noted, ofCountry, position, type Table, table } from './table.ts';

/** Names that only the search knows: of CLDR, spellings of other alphabets and times, of pages. */
export const searchTables: readonly Table[] = [
  table({
    name: 'exonym',
    columns: z.object({ country, language: cell.languageTag, name: cell.text, ...dated }),
    key: ['country', 'language', 'name'],
    references: ofCountry,
  }),
  table({
    name: 'spelling',
    columns: z.object({
      kind: cell.oneOf(['country', 'city', 'organisation', 'person', 'article', 'page']),
      of: cell.text,
      language: cell.languageTag,
      name: cell.text,
      ...noted,
    }),
    key: ['kind', 'of', 'name'],
  }),
  table({
    name: 'search_page',
    columns: z.object({
      address: cell.matching(/^[a-z]+(\/[a-z-]+)?$/, 'not an address of a page'),
      position,
      title: cell.text,
      summary: cell.text,
    }),
    key: ['address'],
  }),
];
