import { z } from 'zod';
import type { ConferenceBrief, ConferenceList } from '../../electron/contract/conferences.ts';
import { dateSchema, daySchema } from '../../electron/contract/dates.ts';
import { pointSchema } from '../../electron/contract/facts.ts';
import { citedSources } from './citations.ts';
import { shortName } from './names.ts';
import type { Reader } from './reader.ts';
import { type Query, sql } from './sql.ts';

const briefRow = z.strictObject({
  ordinal: z.number().int(),
  date: daySchema,
  city: z.string(),
  country: z.string(),
  ...pointSchema.shape,
  title: z.string(),
  theme: z.string().nullable(),
  as_of: dateSchema.nullable(),
  citation_id: z.number().int(),
  title_citation: z.number().int(),
  theme_citation: z.number().int().nullable(),
});

const readRows = (reader: Reader, where: Query) =>
  reader.rows(
    sql`SELECT c.ordinal, date, city, country, latitude, longitude,
          title.value AS title, theme.value AS theme, c.as_of, c.citation_id,
          title.citation_id AS title_citation, theme.citation_id AS theme_citation
        FROM conference AS c
        JOIN conference_point AS p ON p.ordinal = c.ordinal AND p.rank = 'preferred'
        JOIN conference_text AS title ON title.ordinal = c.ordinal
          AND title.property = 'title' AND title.rank = 'preferred'
        LEFT JOIN conference_text AS theme ON theme.ordinal = c.ordinal
          AND theme.property = 'theme' AND theme.rank = 'preferred'
        WHERE ${where} ORDER BY c.ordinal`,
    briefRow,
  );

const brief = (reader: Reader, row: z.infer<typeof briefRow>, on: string): ConferenceBrief => ({
  ordinal: row.ordinal,
  date: row.date,
  city: row.city,
  countryCode: row.country,
  countryName: shortName(reader, row.country, on).best.value,
  point: { latitude: row.latitude, longitude: row.longitude },
  held: row.date <= on,
  sourceIds: sourcesOf(reader, row),
  asOf: row.as_of,
});

/** The conferences that a country hosted, in order; `on` decides names and what was held. */
export const conferencesHosted = (
  reader: Reader,
  code: string,
  on: string,
): readonly ConferenceBrief[] =>
  readRows(reader, sql`country = ${code}`).map((row) => brief(reader, row, on));

/** One conference in brief; null where there is none of that number. */
export function conferenceBrief(
  reader: Reader,
  ordinal: number,
  on: string,
): ConferenceBrief | null {
  const [row] = readRows(reader, sql`c.ordinal = ${ordinal}`);
  return row === undefined ? null : brief(reader, row, on);
}

/** The sources of date, city, title and theme. */
function sourcesOf(reader: Reader, row: z.infer<typeof briefRow>): readonly string[] {
  const citations = [row.citation_id, row.title_citation, row.theme_citation];
  return [...new Set(citations.flatMap((id) => (id === null ? [] : reader.sourceIds(id))))];
}

/** All conferences in order, and the years between them in which none was held. */
export function listConferences(reader: Reader, on: string): ConferenceList {
  const rows = readRows(reader, sql`TRUE`);
  const years = new Set(rows.map((row) => Number(row.date.slice(0, 4))));
  const first = Math.min(...years);
  const span = Array.from({ length: Math.max(...years) - first }, (_, index) => first + index);
  const conferences = rows.map((row) => ({
    ...brief(reader, row, on),
    title: row.title,
    theme: row.theme,
  }));
  return {
    conferences,
    sources: citedSources(reader, conferences),
    gapYears: span.filter((year) => !years.has(year)),
  };
}
