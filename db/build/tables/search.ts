import { z } from 'zod';
import * as cell from '../cells.ts';
import { country, dated, noted, ofCountry, type Table, table } from './table.ts';

/** Names that only the search knows: of CLDR, and spellings of other alphabets and times. */
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
      kind: cell.oneOf(['country', 'city', 'organisation', 'person', 'article']),
      of: cell.text,
      language: cell.languageTag,
      name: cell.text,
      ...noted,
    }),
    key: ['kind', 'of', 'name'],
  }),
];
