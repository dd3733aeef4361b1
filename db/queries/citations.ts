import { z } from 'zod';
import type { Source } from '../../electron/contract/sources.ts';
import { DamagedDatabase, type Reader } from './reader.ts';
import { sourceColumns, sourceRow } from './sourceRow.ts';
import { sql } from './sql.ts';

/** All citations, each with its sources in order. */
export function readCitations(rows: Reader['rows']): ReadonlyMap<number, readonly string[]> {
  const citations = new Map<number, string[]>();
  const found = rows(
    sql`SELECT citation_id, source_id FROM citation_source ORDER BY citation_id, ordinal`,
    z.strictObject({ citation_id: z.number().int(), source_id: z.string() }),
  );
  for (const { citation_id, source_id } of found)
    citations.set(citation_id, [...(citations.get(citation_id) ?? []), source_id]);
  return citations;
}

/** The sources cited anywhere in an answer, in the order of first citation. */
export function citedSources(reader: Reader, answer: unknown): readonly Source[] {
  const known = new Map(
    reader.rows(sql`SELECT ${sourceColumns} FROM source`, sourceRow).map((row) => [row.id, row]),
  );
  return [...citedIds(answer)].map((id) => {
    const source = known.get(id);
    if (source === undefined) throw new DamagedDatabase(`no source ${id}`);
    return source;
  });
}

/** Walks an answer and gathers what stands under `sourceIds`, `languageSourceIds` and the like. */
function citedIds(value: unknown, ids = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return ids;
  for (const [key, inner] of Object.entries(value)) {
    if (/sourceIds$/i.test(key)) for (const id of inner as readonly string[]) ids.add(id);
    else citedIds(inner, ids);
  }
  return ids;
}
