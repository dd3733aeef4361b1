import { z } from 'zod';
import {
  type Fact,
  type Point,
  pointSchema,
  type Statement,
} from '../../electron/contract/facts.ts';
import type { Reader } from './reader.ts';
import { sql } from './sql.ts';
import {
  byRank,
  fact,
  lastingColumns,
  lastingRow,
  rankedColumns,
  rankedRow,
  statement,
  validOn,
} from './statements.ts';

const nameRow = lastingRow({ country: z.string(), name: z.string().min(1) });

/** The English name of the capital on a day. */
export const capitalName = (reader: Reader, code: string, on: string): Fact<string> =>
  fact(
    reader
      .ofCountry(
        code,
        sql`SELECT country, name, ${lastingColumns} FROM capital_name
            WHERE ${validOn(on)} ORDER BY ${byRank}, name`,
        nameRow,
      )
      .map((row) => statement(reader, row, row.name)),
    `the capital of ${code} on ${on}`,
  );

/** The names the capital had before or after a day, oldest first. */
export const capitalHistory = (
  reader: Reader,
  code: string,
  on: string,
): readonly Statement<string>[] =>
  reader
    .ofCountry(
      code,
      sql`SELECT country, name, ${lastingColumns} FROM capital_name
          WHERE rank = 'preferred' AND NOT (${validOn(on)})
          ORDER BY valid_from`,
      nameRow,
    )
    .map((row) => statement(reader, row, row.name));

const pointRow = rankedRow({ country: z.string(), ...pointSchema.shape });

/** Where the capital lies, in degrees (WGS 84). */
export const capitalPoint = (reader: Reader, code: string): Fact<Point> =>
  fact(
    reader
      .ofCountry(
        code,
        sql`SELECT country, latitude, longitude, ${rankedColumns} FROM capital ORDER BY ${byRank}`,
        pointRow,
      )
      .map((row) => statement(reader, row, { latitude: row.latitude, longitude: row.longitude })),
    `the place of the capital of ${code}`,
  );
