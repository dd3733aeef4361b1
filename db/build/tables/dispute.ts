import { z } from 'zod';
import * as cell from '../cells.ts';
import { country, dated, ofCountry, point, position, type Table, table } from './table.ts';

const degrees = (most: number) => cell.optional(cell.decimal(-most, most));
const ofDispute = { dispute: 'dispute.id' };

/** Contested lines, areas and names on the maps: what they are, who says what, how they are drawn. */
export const disputeTables: readonly Table[] = [
  table({
    name: 'dispute',
    columns: z.object({
      id: cell.slug,
      position,
      kind: cell.oneOf(['line', 'area', 'islands', 'name', 'past']),
      name: cell.text,
      also: cell.optional(cell.text),
      ...point,
      feature: cell.optional(cell.text),
      summary: cell.text,
      drawn: cell.text,
      ...dated,
    }),
    key: ['id'],
  }),
  table({
    name: 'dispute_claim',
    columns: z.object({
      dispute: cell.slug,
      position,
      party: cell.text,
      country: cell.optional(country),
      stance: cell.oneOf(['holds', 'claims', 'rejects', 'recognises', 'says', 'agreed']),
      text: cell.text,
      ...dated,
    }),
    key: ['dispute', 'position'],
    references: { ...ofDispute, ...ofCountry },
  }),
  table({
    name: 'dispute_drawing',
    columns: z.object({
      dispute: cell.slug,
      position,
      a: cell.text,
      b: cell.optional(cell.text),
      west: degrees(180),
      south: degrees(90),
      east: degrees(180),
      north: degrees(90),
      ...dated,
    }),
    key: ['dispute', 'position'],
    references: ofDispute,
  }),
];
