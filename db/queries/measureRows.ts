import { z } from 'zod';
import { dateSchema } from '../../electron/contract/dates.ts';
import type { Fact, Statement } from '../../electron/contract/facts.ts';
import type { MeasureBrief } from '../../electron/contract/measures.ts';
import type { Reader } from './reader.ts';
import { type Query, sql } from './sql.ts';
import {
  byRank,
  citedShape,
  fact,
  lastingColumns,
  lastingRow,
  statement,
  validOn,
} from './statements.ts';

const measureRow = z.strictObject({
  code: z.string(),
  position: z.number().int(),
  established: dateSchema,
  conference: z.number().int().nullable(),
  ...citedShape,
});

export type MeasureRow = z.infer<typeof measureRow>;

/** The measures that fit a condition, in the order of the seed document. */
export const measureRows = (reader: Reader, where: Query): readonly MeasureRow[] =>
  reader.rows(
    sql`SELECT code, position, established, conference, as_of, citation_id
        FROM measure WHERE ${where} ORDER BY position`,
    measureRow,
  );

export type MeasureProperty =
  | 'name'
  | 'status'
  | 'established-at'
  | 'focal-point'
  | 'plan'
  | 'summary';

const textRow = lastingRow({ value: z.string().min(1) });

const texts = (reader: Reader, code: string, property: MeasureProperty, when: Query) =>
  reader
    .rows(
      sql`SELECT value, ${lastingColumns} FROM measure_text
          WHERE measure = ${code} AND property = ${property} AND ${when}
          ORDER BY ${byRank}, valid_from, value`,
      textRow,
    )
    .map((row) => statement(reader, row, row.value));

/** What is known of a measure on a day, the best first. */
export const textsOn = (
  reader: Reader,
  code: string,
  property: MeasureProperty,
  on: string,
): readonly Statement<string>[] => texts(reader, code, property, validOn(on));

/** The preferred statements of all times, oldest first. */
export const textHistory = (
  reader: Reader,
  code: string,
  property: MeasureProperty,
): readonly Statement<string>[] => texts(reader, code, property, sql`rank = 'preferred'`);

/** The name on a day, with its rivals; before the measure was there, its first name. */
export const measureName = (reader: Reader, code: string, on: string): Fact<string> =>
  fact(textsOn(reader, code, 'name', on), `the name of measure ${code} on ${on}`);

/** A measure in brief. */
export const measureBrief = (reader: Reader, row: MeasureRow, on: string): MeasureBrief => ({
  code: row.code,
  position: row.position,
  name: measureName(reader, row.code, on).best.value,
  established: row.established,
  exists: row.established <= on,
});
