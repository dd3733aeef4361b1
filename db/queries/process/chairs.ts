import { z } from 'zod';
import {
  type ChairOnDay,
  chairRoleSchema,
  chairStandingSchema,
} from '../../../electron/contract/chairs.ts';
import type { CountryProfile } from '../../../electron/contract/countries.ts';
import { dateSchema } from '../../../electron/contract/dates.ts';
import type { Chairs, ChairTerm } from '../../../electron/contract/process.ts';
import { ok, type Result } from '../../../electron/contract/result.ts';
import { flag } from '../belongings.ts';
import { citedSources } from '../citations.ts';
import { persons } from '../conference.ts';
import { conferenceBrief } from '../conferences.ts';
import { shortName } from '../names.ts';
import type { Reader } from '../reader.ts';
import { sql } from '../sql.ts';
import { lastingColumns, lastingRow, statement } from '../statements.ts';

const termRow = lastingRow({
  country: z.string(),
  role: chairRoleSchema,
  conference: z.number().int().nullable(),
  standing: chairStandingSchema,
  in_seed: z.number().int(),
  // A term without a beginning could be put nowhere in time.
}).extend({ valid_from: dateSchema });

const allTerms = sql`SELECT country, role, conference, standing, in_seed, ${lastingColumns}
  FROM chair WHERE rank = 'preferred'
  ORDER BY role = 'co-chair', valid_from`;

const onDay = (row: z.infer<typeof termRow>, on: string): boolean =>
  row.valid_from <= on && (row.valid_to === null || row.valid_to > on);

/**
 * Who chaired the process: the permanent chair, then the co-chairs in turn, and by the side of
 * them the conferences with the ministers who co-chaired. `on` decides names and who chairs.
 */
export function chairs(reader: Reader, on: string): Result<Chairs> {
  const terms = reader.rows(allTerms, termRow).map(
    (row): ChairTerm => ({
      role: row.role,
      countryCode: row.country,
      countryName: shortName(reader, row.country, on).best.value,
      flag: flag(reader, row.country, row.valid_from),
      term: statement(reader, row, row.standing),
      conferenceOrdinal: row.conference,
      inSeed: row.in_seed === 1,
      onDay: onDay(row, on),
    }),
  );
  const conferences = reader
    .rows(
      sql`SELECT ordinal FROM conference ORDER BY ordinal`,
      z.strictObject({ ordinal: z.number().int() }),
    )
    .flatMap(({ ordinal }) => conferenceBrief(reader, ordinal, on) ?? [])
    .map((brief) => ({ ...brief, coChairs: persons(reader, brief.ordinal, 'co-chair') }));
  const answer = { terms, conferences };
  return ok({ ...answer, sources: citedSources(reader, answer) });
}

/** The terms of a country as chair or co-chair, oldest first. */
export const chairTermsOf = (
  reader: Reader,
  code: string,
  on: string,
): CountryProfile['chairTerms'] =>
  reader.ofCountry(code, allTerms, termRow).map((row) => ({
    role: row.role,
    term: statement(reader, row, row.standing),
    conferenceOrdinal: row.conference,
    onDay: onDay(row, on),
  }));

/** Whether and how a country chaired the process on a day; the permanent chair before a turn. */
export function chairOnDay(reader: Reader, code: string, on: string): ChairOnDay | null {
  const term = reader.ofCountry(code, allTerms, termRow).find((row) => onDay(row, on));
  return term === undefined ? null : { role: term.role, standing: term.standing };
}
