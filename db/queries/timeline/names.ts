import { z } from 'zod';
import { dateSchema } from '../../../electron/contract/dates.ts';
import type { Subject } from '../../../electron/contract/subjects.ts';
import type { Reader } from '../reader.ts';
import { type Query, sql } from '../sql.ts';
import { rankedColumns, rankedRow } from '../statements.ts';
import { firstYear, type Happening, happening } from './entry.ts';
import { conferenceSubject, countrySubject } from './meetings.ts';

const changeRow = rankedRow({
  id: z.string(),
  date: dateSchema,
  value: z.string(),
  before: z.string(),
});

/**
 * Values that took the place of another. `values` selects id, value, valid_from, valid_to and the
 * ranked columns; a row that only says something new of the same value is no change.
 */
const changes = (reader: Reader, values: Query) =>
  reader.rows(
    sql`WITH v AS (${values})
        SELECT v.id, v.valid_from AS date, v.value, b.value AS before,
          v.rank, v.note, v.as_of, v.citation_id
        FROM v JOIN v AS b ON b.id = v.id AND b.valid_to = v.valid_from
        WHERE v.rank = 'preferred' AND b.rank = 'preferred'
          AND v.valid_from >= ${firstYear} AND v.value <> b.value`,
    changeRow,
  );

const interval = sql`valid_from, valid_to, ${rankedColumns}`;

/** New names of states and capitals, and new flags. */
export function renamings(reader: Reader, on: string): readonly Happening[] {
  const named = (kind: 'short' | 'formal') =>
    changes(
      reader,
      sql`SELECT country AS id, name AS value, ${interval} FROM country_name WHERE kind = ${kind}`,
    );
  const ofCountries = (rows: ReturnType<typeof changes>, change: Happening['change']) =>
    rows.map((row) => {
      const country = countrySubject(reader, row.id, on);
      const told = change === 'flag' ? {} : { value: row.value, before: row.before };
      return happening(reader, row, {
        kind: 'name',
        change,
        subjects: [country],
        onMap: country,
        ...told,
      });
    });
  const short = named('short');
  // One new name is told once, by the short form where that changed too.
  const formal = named('formal').filter(
    ({ id, date }) => !short.some((row) => row.id === id && row.date === date),
  );
  const capitals = sql`SELECT country AS id, name AS value, ${interval} FROM capital_name`;
  const flags = sql`SELECT country AS id, file AS value, ${interval} FROM flag`;
  return [
    ...ofCountries(short, 'renamed'),
    ...ofCountries(formal, 'formally-renamed'),
    ...ofCountries(changes(reader, capitals), 'capital-renamed'),
    ...ofCountries(changes(reader, flags), 'flag'),
  ];
}

/** Measures established, and those renamed. */
export function measures(reader: Reader): readonly Happening[] {
  const established = reader.rows(
    sql`SELECT code AS id, m.established AS date, t.value, ordinal, city,
          t.rank, place.note, m.as_of, m.citation_id
        FROM measure AS m
        JOIN measure_text AS t ON t.measure = code AND t.property = 'name' AND t.rank = 'preferred'
          AND (t.valid_from IS NULL OR t.valid_from <= established)
          AND (t.valid_to IS NULL OR t.valid_to > established)
        LEFT JOIN measure_text AS place ON place.measure = code
          AND place.property = 'established-at' AND place.rank = 'preferred'
        LEFT JOIN conference ON ordinal = conference
        WHERE established >= ${firstYear} ORDER BY position`,
    rankedRow({
      id: z.string(),
      date: dateSchema,
      value: z.string(),
      ordinal: z.number().int().nullable(),
      city: z.string().nullable(),
    }),
  );
  const renamed = changes(
    reader,
    sql`SELECT measure AS id, value, ${interval} FROM measure_text WHERE property = 'name'`,
  );
  const subject = (row: { readonly id: string; readonly value: string }): Subject => ({
    kind: 'measure',
    id: row.id,
    name: row.value,
  });
  return [
    ...established.map((row) =>
      happening(reader, row, {
        kind: 'measure',
        change: 'established',
        subjects: [subject(row)],
        about:
          row.ordinal === null || row.city === null
            ? null
            : conferenceSubject({ ordinal: row.ordinal, city: row.city, date: row.date }),
      }),
    ),
    ...renamed.map((row) =>
      happening(reader, row, {
        kind: 'measure',
        change: 'measure-renamed',
        subjects: [subject(row)],
        value: row.value,
        before: row.before,
      }),
    ),
  ];
}
