import { z } from 'zod';
import * as cell from '../cells.ts';
import { type Table, table } from './table.ts';

/** What the facts rest on. */
export const sourceTables: readonly Table[] = [
  table({
    name: 'source',
    columns: z.object({
      id: cell.slug,
      title: cell.text,
      author: cell.optional(cell.text),
      publisher: cell.optional(cell.text),
      licence: cell.optional(cell.text),
      address: cell.optional(cell.text),
      archive_address: cell.optional(cell.text),
      archived: cell.optional(cell.date),
      published: cell.optional(cell.date),
      accessed: cell.optional(cell.date),
      seed_reference: cell.optional(cell.integer(1, 99)),
      note: cell.optional(cell.text),
    }),
    key: ['id'],
  }),
];
