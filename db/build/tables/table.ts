import type { z } from 'zod';
import * as cell from '../cells.ts';

/** What the build knows of one table: its columns are those of the CSV, in their order. */
export interface Table {
  readonly name: string;
  readonly columns: z.ZodObject;
  /** Columns that together may occur only once. */
  readonly key: readonly string[];
  /** Columns that name a row of another table, as "table.column". */
  readonly references?: Readonly<Record<string, string>>;
  /** Columns within which intervals of one rank must not overlap. */
  readonly interval?: readonly string[];
  /** Columns within which only one row may have the rank preferred. */
  readonly onePreferred?: readonly string[];
}

export const table = (definition: Table): Table => definition;

/** The columns at the end of a table: when and whence, then note, then rank, then interval. */
export const dated = { as_of: cell.optional(cell.date), sources: cell.sources };
export const noted = { note: cell.optional(cell.text), ...dated };
export const ranked = { rank: cell.rank, ...noted };
export const lasting = {
  valid_from: cell.optional(cell.date),
  valid_to: cell.optional(cell.date),
  ...ranked,
};

/** Degrees, WGS 84. */
export const point = { latitude: cell.decimal(-90, 90), longitude: cell.decimal(-180, 180) };
export const country = cell.countryCode;
export const ofCountry = { country: 'country.code' };
export const ordinal = cell.integer(1, 999);
export const ofConference = { ordinal: 'conference.ordinal' };
export const position = cell.integer(1, 99);
