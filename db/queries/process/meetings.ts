import { z } from 'zod';
import type { ConferencePage } from '../../../electron/contract/conferences.ts';
import { dateSchema } from '../../../electron/contract/dates.ts';
import { bodyCodeSchema, type Meeting, type Meetings } from '../../../electron/contract/process.ts';
import { ok, type Result } from '../../../electron/contract/result.ts';
import { citedSources } from '../citations.ts';
import { shortName } from '../names.ts';
import type { Reader } from '../reader.ts';
import { type Query, sql } from '../sql.ts';
import { rankedRow, statement } from '../statements.ts';

const meetingRow = rankedRow({
  id: z.string(),
  body: bodyCodeSchema,
  ordinal: z.number().int().nullable(),
  date: dateSchema,
  place: z.string(),
  country: z.string().nullable(),
  title: z.string(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
});

const meetingRows = (reader: Reader, where: Query) =>
  reader.rows(
    sql`SELECT id, body, ordinal, date, place, country, title, latitude, longitude,
          m.rank, m.note, m.as_of, m.citation_id
        FROM meeting AS m
        LEFT JOIN meeting_point AS p ON p.meeting = m.id AND p.rank = 'preferred'
        WHERE ${where} ORDER BY date, id`,
    meetingRow,
  );

/** The meetings of senior officials that were found, oldest first; `on` decides what was held. */
export function meetings(reader: Reader, on: string): Result<Meetings> {
  const found = meetingRows(reader, sql`TRUE`).map(
    (row): Meeting => ({
      id: row.id,
      body: row.body,
      ordinal: row.ordinal,
      date: row.date,
      place: row.place,
      countryCode: row.country,
      countryName: row.country === null ? null : shortName(reader, row.country, on).best.value,
      point:
        row.latitude === null || row.longitude === null
          ? null
          : { latitude: row.latitude, longitude: row.longitude },
      title: statement(reader, row, row.title),
      held: row.date <= on,
    }),
  );
  return ok({ meetings: found, sources: citedSources(reader, found) });
}

/** The meetings found between the conference before and this one. */
export const meetingsBefore = (
  reader: Reader,
  ordinal: number,
  on: string,
): ConferencePage['meetings'] =>
  meetingRows(
    reader,
    sql`date < (SELECT date FROM conference WHERE ordinal = ${ordinal})
      AND date >= coalesce((SELECT date FROM conference WHERE ordinal = ${ordinal - 1}), '')`,
  ).map((row) => ({
    id: row.id,
    date: row.date,
    place: row.place,
    title: statement(reader, row, row.title),
    held: row.date <= on,
  }));
