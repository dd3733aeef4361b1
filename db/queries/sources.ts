import { z } from 'zod';
import { fail, ok, type Result } from '../../electron/contract/result.ts';
import type { SourceListing, SourcePage } from '../../electron/contract/sources.ts';
import { subjectKindSchema } from '../../electron/contract/subjects.ts';
import type { Reader } from './reader.ts';
import { sourceColumns, sourceRow } from './sourceRow.ts';
import { sql } from './sql.ts';

const countRow = z.strictObject({ source_id: z.string(), facts: z.number().int() });

/** All sources, those on which most rests first, with the number of facts. */
export function listSources(reader: Reader): readonly SourceListing[] {
  const counts = new Map(
    reader
      .rows(
        sql`SELECT source_id, count(*) AS facts
            FROM atlas_fact JOIN subject_name USING (subject_kind, subject_id) GROUP BY source_id`,
        countRow,
      )
      .map((row) => [row.source_id, row.facts]),
  );
  return reader
    .rows(sql`SELECT ${sourceColumns} FROM source ORDER BY title`, sourceRow)
    .map((source) => ({ source, factCount: counts.get(source.id) ?? 0 }))
    .sort((a, b) => b.factCount - a.factCount);
}

const factRow = z.strictObject({
  subject_kind: subjectKindSchema,
  subject_id: z.string(),
  subject_name: z.string(),
  property: z.string(),
  value: z.string(),
  unit: z.string().nullable(),
  as_of: z.string().nullable(),
});

/** A source and the facts that rest on it; the population series is only counted. */
export function getSource(reader: Reader, id: string): Result<SourcePage> {
  const source = reader.one(sql`SELECT ${sourceColumns} FROM source WHERE id = ${id}`, sourceRow);
  if (source === undefined) return fail('not-found', `no source ${id}`);
  const rows = reader.rows(
    sql`SELECT DISTINCT subject_kind, subject_id, name AS subject_name, property, value, unit, as_of
        FROM atlas_fact JOIN subject_name USING (subject_kind, subject_id)
        WHERE source_id = ${id} AND property <> 'population-series'
        ORDER BY subject_kind DESC, CAST(subject_id AS INTEGER), name, property, value`,
    factRow,
  );
  const series = reader.one(
    sql`SELECT count(*) AS rows FROM population JOIN citation_source USING (citation_id)
        WHERE source_id = ${id} AND year IS NOT NULL`,
    z.strictObject({ rows: z.number().int() }),
  );
  return ok({
    source,
    facts: rows.map((row) => ({
      subjectKind: row.subject_kind,
      subjectId: row.subject_id,
      subjectName: row.subject_name,
      property: row.property,
      value: row.value,
      unit: row.unit,
      asOf: row.as_of,
    })),
    seriesRowCount: series?.rows ?? 0,
  });
}
