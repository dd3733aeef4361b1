import { z } from 'zod';
import type { SearchHit } from '../../electron/contract/search.ts';
import type { Reader } from './reader.ts';
import { sql } from './sql.ts';

const nameRow = z.strictObject({
  subject: z.number().int(),
  kind: z.enum(['country', 'conference']),
  subject_id: z.string(),
  title: z.string(),
  field: z.string(),
  language: z.string().nullable(),
  direction: z.enum(['ltr', 'rtl']),
  text: z.string().min(1),
});

/** One text by which a subject can be found. */
export type SearchName = z.infer<typeof nameRow>;

/** Every text of every subject, the more important fields of each first. */
export const searchNames = (reader: Reader): readonly SearchName[] =>
  reader.rows(
    sql`SELECT subject, kind, s.subject_id, title, field, language, direction, text
        FROM search_name AS n JOIN search_subject AS s ON s.id = n.subject ORDER BY n.id`,
    nameRow,
  );

/** The hit on a name, with the runs to show of it. */
export const hitOn = (name: SearchName, matched: SearchHit['matched']): SearchHit => ({
  kind: name.kind,
  id: name.subject_id,
  title: name.title,
  matched,
  field: name.field,
  language: name.language,
  direction: name.direction,
});
