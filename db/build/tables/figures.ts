import { z } from 'zod';
import * as cell from '../cells.ts';
import { country, ofCountry, ranked, type Table, table } from './table.ts';

/** Areas and populations. */
export const figureTables: readonly Table[] = [
  table({
    name: 'area',
    columns: z.object({
      country,
      kind: cell.oneOf(['total', 'land']),
      km2: cell.integer(1, 20_000_000),
      ...ranked,
    }),
    key: ['country', 'kind', 'km2'],
    references: ofCountry,
    onePreferred: ['country', 'kind'],
  }),
  table({
    name: 'population',
    columns: z.object({
      country,
      year: cell.optional(cell.integer(1900, 2100)),
      revision: cell.optional(cell.text),
      count: cell.integer(1, 2_000_000_000),
      status: cell.oneOf(['estimate', 'projection', 'undated']),
      ...ranked,
    }),
    key: ['country', 'year', 'revision', 'count'],
    references: ofCountry,
  }),
];
