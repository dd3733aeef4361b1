import { z } from 'zod';
import * as cell from '../cells.ts';
import { country, dated, lasting, ofCountry, point, position, type Table, table } from './table.ts';

const organisation = cell.matching(/^[A-Z]{2,8}$/, 'not the code of an organisation, such as SCO');
const ofOrganisation = { organisation: 'organisation.code' };

/** The supporting organisations and who belongs to them. */
export const organisationTables: readonly Table[] = [
  table({
    name: 'organisation',
    columns: z.object({
      code: organisation,
      position,
      listing: cell.oneOf(['listed', 'probable']),
      ...dated,
    }),
    key: ['code'],
  }),
  table({
    name: 'organisation_text',
    columns: z.object({
      organisation,
      property: cell.oneOf([
        'name',
        'kind',
        'founded',
        'seat',
        'seat-country',
        'website',
        'summary',
        'role',
      ]),
      value: cell.text,
      ...lasting,
    }),
    key: ['organisation', 'property', 'value', 'valid_from'],
    references: ofOrganisation,
    // By value, since several dates of founding may stand beside one another.
    interval: ['organisation', 'property', 'value'],
  }),
  table({
    name: 'organisation_point',
    columns: z.object({ organisation, ...point, ...lasting }),
    key: ['organisation', 'rank', 'valid_from'],
    references: ofOrganisation,
    interval: ['organisation'],
  }),
  table({
    name: 'membership',
    columns: z.object({
      country,
      organisation,
      status: cell.oneOf(['member', 'observer', 'partner', 'candidate']),
      ...lasting,
    }),
    key: ['country', 'organisation', 'status', 'valid_from', 'rank'],
    references: { ...ofCountry, ...ofOrganisation },
    interval: ['country', 'organisation'],
  }),
];
