import { z } from 'zod';
import {
  type Bodies,
  bodyCodeSchema,
  bodyPropertySchema,
} from '../../../electron/contract/process.ts';
import { ok, type Result } from '../../../electron/contract/result.ts';
import { citedSources } from '../citations.ts';
import type { Reader } from '../reader.ts';
import { sql } from '../sql.ts';
import {
  byRank,
  citedShape,
  factOrNull,
  lone,
  rankedColumns,
  rankedRow,
  statement,
} from '../statements.ts';

type BodyCode = z.infer<typeof bodyCodeSchema>;
type BodyProperty = z.infer<typeof bodyPropertySchema>;

const bodyRow = z.strictObject({ code: bodyCodeSchema, name: z.string().min(1), ...citedShape });
const textRow = rankedRow({ position: z.number().int(), value: z.string().min(1) });

/** The four bodies, and what is told of each, property by property; the day changes nothing. */
export function bodies(reader: Reader, _on: string): Result<Bodies> {
  const rows = reader.rows(
    sql`SELECT code, name, as_of, citation_id FROM body ORDER BY position`,
    bodyRow,
  );
  const list = rows.map((row) => ({
    code: row.code,
    name: lone(reader, row, row.name),
    facts: bodyPropertySchema.options
      .map((property) => ({ property, values: values(reader, row.code, property) }))
      .filter((told) => told.values.length > 0),
  }));
  return ok({ bodies: list, sources: citedSources(reader, list) });
}

/** The values that hold together, each with its rivals. */
function values(reader: Reader, body: BodyCode, property: BodyProperty) {
  const rows = reader.rows(
    sql`SELECT position, value, ${rankedColumns} FROM body_text
        WHERE body = ${body} AND property = ${property} ORDER BY position, ${byRank}, value`,
    textRow,
  );
  return [...new Set(rows.map(({ position }) => position))].flatMap((position) => {
    const found = factOrNull(
      rows
        .filter((row) => row.position === position)
        .map((row) => statement(reader, row, row.value)),
    );
    return found === null ? [] : [found];
  });
}
