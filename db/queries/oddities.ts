import { z } from 'zod';
import { dateSchema } from '../../electron/contract/dates.ts';
import type { OddityList, OddityView } from '../../electron/contract/oddities.ts';
import { type Subject, subjectKindSchema } from '../../electron/contract/subjects.ts';
import { citedSources } from './citations.ts';
import type { Reader } from './reader.ts';
import { sql } from './sql.ts';

const oddityRow = z.strictObject({
  id: z.string(),
  category: z.string(),
  severity: z.string(),
  place: z.string(),
  seed_says: z.string().nullable(),
  finding: z.string(),
  shown: z.string(),
  as_of: dateSchema.nullable(),
  citation_id: z.number().int(),
});

const subjectRow = z.strictObject({
  oddity: z.string(),
  kind: subjectKindSchema,
  id: z.string(),
  name: z.string(),
});

/** Every place where the sources disagree, by number, each with the pages that tell of it. */
export function listOddities(reader: Reader): OddityList {
  const subjects = subjectsOfOddities(reader);
  const oddities = reader
    .rows(
      sql`SELECT id, category, severity, place, seed_says, finding, shown, as_of, citation_id
          FROM oddity ORDER BY id`,
      oddityRow,
    )
    .map(
      (row): OddityView => ({
        id: row.id,
        category: row.category,
        severity: row.severity,
        place: row.place,
        seedSays: row.seed_says,
        finding: row.finding,
        shown: row.shown,
        subjects: subjects.get(row.id) ?? [],
        asOf: row.as_of,
        sourceIds: reader.sourceIds(row.citation_id),
      }),
    );
  return { oddities, sources: citedSources(reader, oddities) };
}

/** The pages with a note on each: articles and lists first, then by name. */
function subjectsOfOddities(reader: Reader): ReadonlyMap<string, readonly Subject[]> {
  const rows = reader.rows(
    sql`SELECT DISTINCT oddity, subject_kind AS kind, subject_id AS id, name
        FROM note JOIN subject_name USING (subject_kind, subject_id)
        WHERE oddity IS NOT NULL
        ORDER BY subject_kind <> 'article', subject_kind, CAST(subject_id AS INTEGER), name`,
    subjectRow,
  );
  const groups = new Map<string, Subject[]>();
  for (const { oddity, ...subject } of rows) {
    const group = groups.get(oddity);
    if (group === undefined) groups.set(oddity, [subject]);
    else group.push(subject);
  }
  return groups;
}
