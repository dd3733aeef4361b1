import { z } from 'zod';
import type { CountryProfile } from '../../electron/contract/countries.ts';
import type { Reader } from './reader.ts';
import { sql } from './sql.ts';

const noteRow = z.strictObject({ text: z.string().min(1), citation_id: z.number().int() });

/** What the reader should know of a country or a conference, in the order of the source. */
export const notes = (
  reader: Reader,
  kind: 'country' | 'conference',
  id: string,
): CountryProfile['notes'] =>
  reader
    .rows(
      sql`SELECT text, citation_id FROM note
          WHERE subject_kind = ${kind} AND subject_id = ${id} ORDER BY position`,
      noteRow,
    )
    .map((row) => ({ text: row.text, sourceIds: reader.sourceIds(row.citation_id) }));
