import { z } from 'zod';
import { dateSchema } from '../../../electron/contract/dates.ts';
import type { Subject } from '../../../electron/contract/subjects.ts';
import { shortName } from '../names.ts';
import type { Reader } from '../reader.ts';
import { sql } from '../sql.ts';
import { citedShape, rankedColumns, rankedRow } from '../statements.ts';
import { type Happening, happening } from './entry.ts';

const conferenceRow = z.strictObject({
  ordinal: z.number().int(),
  date: dateSchema,
  city: z.string(),
  country: z.string(),
  theme: z.string().nullable(),
  ...citedShape,
});

/** The conferences, each under its city and year. */
export const conferencesHeld = (reader: Reader, on: string): readonly Happening[] =>
  reader
    .rows(
      sql`SELECT c.ordinal, date, city, country, theme.value AS theme, c.as_of, c.citation_id
          FROM conference AS c LEFT JOIN conference_text AS theme ON theme.ordinal = c.ordinal
            AND property = 'theme' AND rank = 'preferred'`,
      conferenceRow,
    )
    .map((row) => {
      const subject = conferenceSubject(row);
      return happening(
        reader,
        { ...row, rank: 'preferred', note: null },
        {
          kind: 'conference',
          change: 'conference',
          subjects: [subject],
          value: row.city,
          text: row.theme,
          place: `${row.city}, ${shortName(reader, row.country, on).best.value}`,
          onMap: subject,
        },
      );
    });

export const conferenceSubject = (row: {
  readonly ordinal: number;
  readonly city: string;
  readonly date: string;
}): Subject => ({
  kind: 'conference',
  id: String(row.ordinal),
  name: `${row.city} ${row.date.slice(0, 4)}`,
});

const meetingRow = rankedRow({
  id: z.string(),
  date: dateSchema,
  place: z.string(),
  country: z.string().nullable(),
  title: z.string(),
});

/** The meetings found apart from the conferences. */
export const otherMeetings = (reader: Reader, on: string): readonly Happening[] =>
  reader
    .rows(sql`SELECT id, date, place, country, title, ${rankedColumns} FROM meeting`, meetingRow)
    .map((row) => {
      const host = row.country === null ? null : countrySubject(reader, row.country, on);
      return happening(reader, row, {
        kind: 'meeting',
        change: 'meeting',
        subjects: [{ kind: 'article', id: 'senior-officials', name: row.title }],
        value: row.title,
        place: host === null ? row.place : `${row.place}, ${host.name}`,
        onMap: host,
      });
    });

/** A country under the name it had on a day. */
export const countrySubject = (reader: Reader, code: string, on: string): Subject => ({
  kind: 'country',
  id: code,
  name: shortName(reader, code, on).best.value,
});
