import { z } from 'zod';
import { dateSchema } from '../../electron/contract/dates.ts';
import { type Fact, rankSchema, type Statement } from '../../electron/contract/facts.ts';
import { DamagedDatabase, type Reader } from './reader.ts';
import { sql } from './sql.ts';

/** The columns that every ranked table has, and those of a table with intervals. */
const rankedShape = {
  rank: rankSchema,
  note: z.string().nullable(),
  as_of: dateSchema.nullable(),
  citation_id: z.number().int(),
};
const lastingShape = {
  ...rankedShape,
  valid_from: dateSchema.nullable(),
  valid_to: dateSchema.nullable(),
};

export const rankedColumns = sql`rank, note, as_of, citation_id`;
export const lastingColumns = sql`valid_from, valid_to, ${rankedColumns}`;

/** Schema of a row of a ranked table, and of a table with intervals. */
export const rankedRow = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject({ ...shape, ...rankedShape });
export const lastingRow = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject({ ...shape, ...lastingShape });

/** True of rows that hold on a day; intervals are half open and compared as text. */
export const validOn = (day: string) =>
  sql`(valid_from IS NULL OR valid_from <= ${day}) AND (valid_to IS NULL OR valid_to > ${day})`;

/** The best first, the rest in the order of their ranks. */
export const byRank = sql`CASE rank WHEN 'preferred' THEN 1 WHEN 'normal' THEN 2 ELSE 3 END`;

interface StatementRow {
  readonly rank: Statement<unknown>['rank'];
  readonly note: string | null;
  readonly as_of: string | null;
  readonly citation_id: number;
  readonly valid_from?: string | null;
  readonly valid_to?: string | null;
}

/** Makes a row into a statement of the contract. */
export const statement = <T>(reader: Reader, row: StatementRow, value: T): Statement<T> => ({
  value,
  asOf: row.as_of,
  validFrom: row.valid_from ?? null,
  validTo: row.valid_to ?? null,
  rank: row.rank,
  sourceIds: reader.sourceIds(row.citation_id),
  note: row.note,
});

/** A statement of a table that has neither rank nor interval: it stands alone. */
export const lone = <T>(
  reader: Reader,
  row: { readonly as_of: string | null; readonly citation_id: number },
  value: T,
): Statement<T> => statement(reader, { ...row, rank: 'preferred', note: null }, value);

/** The columns of such a table. */
export const citedShape = { as_of: dateSchema.nullable(), citation_id: z.number().int() };

/** The first statement as the best, the others as its rivals; null where there is none. */
export function factOrNull<T>(statements: readonly Statement<T>[]): Fact<T> | null {
  const [best, ...rivals] = statements;
  return best === undefined ? null : { best, rivals };
}

/** The same where there must be one. `what` names it for the log. Throws DamagedDatabase. */
export function fact<T>(statements: readonly Statement<T>[], what: string): Fact<T> {
  const found = factOrNull(statements);
  if (found === null) throw new DamagedDatabase(`nothing on ${what}`);
  return found;
}
