import { z } from 'zod';
import { dateSchema } from '../../electron/contract/dates.ts';
import type { Note } from '../../electron/contract/subjects.ts';
import type { Reader } from './reader.ts';
import { sql } from './sql.ts';

const noteRow = z.strictObject({
  text: z.string().min(1),
  oddity: z.string().nullable(),
  as_of: dateSchema.nullable(),
  citation_id: z.number().int(),
});

/** What may have notes: a country, a conference, an organisation, a measure, an article. */
export type NotedKind = 'country' | 'conference' | 'organisation' | 'measure' | 'article';

/** What the reader should know of a subject, in the order of the source. */
export const notes = (reader: Reader, kind: NotedKind, id: string): readonly Note[] =>
  reader
    .rows(
      sql`SELECT text, oddity, as_of, citation_id FROM note
          WHERE subject_kind = ${kind} AND subject_id = ${id} ORDER BY position`,
      noteRow,
    )
    .map((row) => ({
      text: row.text,
      oddity: row.oddity,
      asOf: row.as_of,
      sourceIds: reader.sourceIds(row.citation_id),
    }));
