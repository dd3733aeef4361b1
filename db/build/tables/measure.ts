import { z } from 'zod';
import * as cell from '../cells.ts';
import {
  country,
  dated,
  lasting,
  ofCountry,
  ordinal,
  position,
  type Table,
  table,
} from './table.ts';

const measure = cell.matching(/^[A-Z]{2,4}(&[A-Z]{2})?$/, 'not the code of a measure, such as CT');
const ofMeasure = { measure: 'measure.code' };

/** The confidence-building measures and who leads them. */
export const measureTables: readonly Table[] = [
  table({
    name: 'measure',
    columns: z.object({
      code: measure,
      position,
      established: cell.date,
      conference: cell.optional(ordinal),
      ...dated,
    }),
    key: ['code'],
    references: { conference: 'conference.ordinal' },
  }),
  table({
    name: 'measure_text',
    columns: z.object({
      measure,
      property: cell.oneOf([
        'name',
        'short-name',
        'status',
        'established-at',
        'focal-point',
        'plan',
        'summary',
      ]),
      value: cell.text,
      ...lasting,
    }),
    key: ['measure', 'property', 'value', 'valid_from'],
    references: ofMeasure,
    interval: ['measure', 'property'],
  }),
  table({
    name: 'measure_party',
    columns: z.object({
      measure,
      role: cell.oneOf(['lead', 'supporter']),
      position,
      country: cell.optional(country),
      organisation: cell.optional(cell.text),
      ...lasting,
    }),
    key: ['measure', 'role', 'country', 'organisation', 'valid_from'],
    references: { ...ofMeasure, ...ofCountry, organisation: 'organisation.code' },
    interval: ['measure', 'country', 'organisation'],
  }),
];
