import { z } from 'zod';
import * as cell from '../cells.ts';
import {
  country,
  dated,
  noted,
  ofConference,
  ofCountry,
  ordinal,
  point,
  ranked,
  type Table,
  table,
} from './table.ts';

/** The ministerial conferences. */
export const conferenceTables: readonly Table[] = [
  table({
    name: 'conference',
    columns: z.object({
      ordinal,
      date: cell.day,
      city: cell.text,
      country,
      in_seed: cell.yesNo,
      ...noted,
    }),
    key: ['ordinal'],
    references: ofCountry,
  }),
  table({
    name: 'conference_point',
    columns: z.object({ ordinal, ...point, ...ranked }),
    key: ['ordinal', 'rank'],
    references: ofConference,
  }),
  table({
    name: 'conference_text',
    columns: z.object({
      ordinal,
      property: cell.oneOf(['title', 'theme', 'declaration-title', 'declaration-address']),
      value: cell.text,
      ...ranked,
    }),
    key: ['ordinal', 'property', 'value'],
    references: ofConference,
    onePreferred: ['ordinal', 'property'],
  }),
  table({
    name: 'conference_person',
    columns: z.object({
      ordinal,
      role: cell.oneOf(['co-chair', 'inaugurator']),
      position: cell.integer(1, 99),
      name: cell.text,
      country: cell.optional(country),
      qualifier: cell.optional(cell.text),
      ...dated,
    }),
    key: ['ordinal', 'role', 'position'],
    references: { ...ofConference, ...ofCountry },
  }),
];
