import { z } from 'zod';
import * as cell from '../cells.ts';
import { noted, type Table, table } from './table.ts';

/** ISO 15924; the scripts for which the atlas has a typeface. */
export const scripts = ['Latn', 'Cyrl', 'Grek', 'Arab', 'Aran', 'Deva', 'Hans', 'Jpan'] as const;

/** Names of lands around the region and of cities in their own languages. */
export const endonymTables: readonly Table[] = [
  table({
    name: 'endonym',
    columns: z.object({
      kind: cell.oneOf(['land', 'city']),
      of: cell.text,
      language: cell.languageTag,
      script: cell.oneOf(scripts),
      direction: cell.oneOf(['ltr', 'rtl']),
      name: cell.text,
      ...noted,
    }),
    key: ['kind', 'of', 'language'],
  }),
];
