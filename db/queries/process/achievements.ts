import { z } from 'zod';
import { type Achievements, achievementKindSchema } from '../../../electron/contract/process.ts';
import { ok, type Result } from '../../../electron/contract/result.ts';
import { citedSources } from '../citations.ts';
import type { Reader } from '../reader.ts';
import { sql } from '../sql.ts';
import { citedShape, lone } from '../statements.ts';

const entryRow = z.strictObject({
  kind: achievementKindSchema,
  text: z.string().min(1),
  claimed_by: z.string().min(1),
  ...citedShape,
});

/** What the process is said to have achieved and by whom, what was said against it, and the warnings. */
export function achievements(reader: Reader, _on: string): Result<Achievements> {
  const entries = reader
    .rows(
      sql`SELECT kind, text, claimed_by, as_of, citation_id FROM achievement ORDER BY position`,
      entryRow,
    )
    .map((row) => ({
      kind: row.kind,
      text: lone(reader, row, row.text),
      claimedBy: row.claimed_by,
    }));
  return ok({ entries, sources: citedSources(reader, entries) });
}
