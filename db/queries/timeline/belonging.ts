import { z } from 'zod';
import { dateSchema } from '../../../electron/contract/dates.ts';
import type { Reader } from '../reader.ts';
import { sql } from '../sql.ts';
import { rankedColumns, rankedRow } from '../statements.ts';
import { firstYear, type Happening, happening } from './entry.ts';
import { conferenceSubject, countrySubject } from './meetings.ts';

const joinedRow = rankedRow({ country: z.string(), date: dateSchema });

/** Since when countries took part, rival dates included. */
export const joined = (reader: Reader, on: string): readonly Happening[] =>
  reader
    .rows(
      sql`SELECT country, valid_from AS date, ${rankedColumns} FROM participation
          WHERE valid_from >= ${firstYear} AND role = 'participant' AND rank <> 'deprecated'`,
      joinedRow,
    )
    .map((row) => {
      const country = countrySubject(reader, row.country, on);
      return happening(reader, row, {
        kind: 'participation',
        change: 'joined',
        subjects: [country],
        onMap: country,
      });
    });

const chairRow = rankedRow({
  role: z.enum(['permanent-chair', 'co-chair']),
  country: z.string(),
  standing: z.string(),
  ordinal: z.number().int().nullable(),
  city: z.string().nullable(),
  conference_date: dateSchema.nullable(),
  date: dateSchema,
});

/** Since when countries chaired. */
export const chaired = (reader: Reader, on: string): readonly Happening[] =>
  reader
    .rows(
      sql`SELECT role, chair.country, standing, ordinal, city, conference.date AS conference_date,
            valid_from AS date, rank, chair.note, chair.as_of, chair.citation_id
          FROM chair LEFT JOIN conference ON ordinal = conference
          WHERE valid_from >= ${firstYear} AND rank <> 'deprecated'`,
      chairRow,
    )
    .map((row) => {
      const country = countrySubject(reader, row.country, on);
      const { ordinal, city, conference_date: date } = row;
      return happening(reader, row, {
        kind: 'chair',
        change:
          row.role === 'co-chair'
            ? 'co-chair'
            : row.standing === 'disputed'
              ? 'chair-disputed'
              : 'chair',
        subjects: [country],
        about:
          ordinal === null || city === null || date === null
            ? null
            : conferenceSubject({ ordinal, city, date }),
        onMap: country,
      });
    });

const membershipRow = rankedRow({
  country: z.string(),
  organisation: z.string(),
  name: z.string(),
  change: z.enum(['member', 'observer', 'partner', 'candidate', 'left']),
  date: dateSchema,
});

/** Since when countries belonged to organisations, and when they ceased to. */
export const memberships = (reader: Reader, on: string): readonly Happening[] =>
  reader
    .rows(
      sql`WITH preferred AS (SELECT * FROM membership WHERE rank = 'preferred'),
            changed AS (
              SELECT country, organisation, status AS change, valid_from AS date, ${rankedColumns}
              FROM preferred WHERE valid_from >= ${firstYear}
              UNION ALL
              SELECT country, organisation, 'left', valid_to, ${rankedColumns}
              FROM preferred AS p WHERE valid_to >= ${firstYear} AND NOT EXISTS (
                SELECT 1 FROM preferred AS next WHERE next.country = p.country
                  AND next.organisation = p.organisation AND next.valid_from = p.valid_to))
          SELECT changed.country, changed.organisation, value AS name, change, date,
            changed.rank, changed.note, changed.as_of, changed.citation_id
          FROM changed JOIN organisation_text AS t ON t.organisation = changed.organisation
            AND property = 'name' AND t.rank = 'preferred'`,
      membershipRow,
    )
    .map((row) => {
      const organisation = { kind: 'organisation', id: row.organisation, name: row.name } as const;
      return happening(reader, row, {
        kind: 'membership',
        change: row.change,
        subjects: [countrySubject(reader, row.country, on)],
        about: organisation,
        onMap: organisation,
      });
    });
