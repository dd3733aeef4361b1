import { z } from 'zod';
import type { Fact, Point } from '../../electron/contract/facts.ts';
import { pointSchema } from '../../electron/contract/facts.ts';
import { listingSchema, type OrganisationPage } from '../../electron/contract/organisations.ts';
import { fail, ok, type Result } from '../../electron/contract/result.ts';
import { role } from './belongings.ts';
import { citedSources } from './citations.ts';
import { membershipCells } from './memberships.ts';
import { shortName } from './names.ts';
import { notes } from './notes.ts';
import { organisationBriefs } from './organisations.ts';
import type { Reader } from './reader.ts';
import { sql } from './sql.ts';
import {
  byRank,
  citedShape,
  fact,
  factOrNull,
  lastingColumns,
  lastingRow,
  lone,
  statement,
  validOn,
} from './statements.ts';

/** Everything the atlas has on an organisation, as it was on a day. Errors: not-found. */
export function getOrganisation(
  reader: Reader,
  code: string,
  on: string,
): Result<OrganisationPage> {
  const row = reader.one(
    sql`SELECT listing, as_of, citation_id FROM organisation WHERE code = ${code}`,
    z.strictObject({ listing: listingSchema, ...citedShape }),
  );
  if (row === undefined) return fail('not-found', `no organisation ${code}`);
  const briefs = organisationBriefs(reader, on);
  const place = briefs.findIndex((brief) => brief.code === code);
  const one = (property: string) =>
    fact(texts(reader, code, property, on), `${property} of ${code}`);
  const optional = (property: string) => factOrNull(texts(reader, code, property, on));
  const page = {
    code,
    name: one('name'),
    kind: one('kind'),
    summary: optional('summary'),
    role: optional('role'),
    listing: lone(reader, row, row.listing),
    founded: optional('founded'),
    seat: one('seat'),
    otherSeats: otherSeats(reader, code, on),
    seatCountryCode: one('seat-country').best.value,
    point: point(reader, code, on),
    website: optional('website'),
    memberships: membershipCells(reader, on, sql`organisation = ${code}`).map((cell) => ({
      ...cell,
      name: shortName(reader, cell.country, on).best.value,
      role: role(reader, cell.country).value,
    })),
    measures: measures(reader, code, on),
    notes: notes(reader, 'organisation', code),
    previous: briefs[place - 1] ?? null,
    next: briefs[place + 1] ?? null,
  };
  return ok({ ...page, sources: citedSources(reader, page) });
}

const textRow = lastingRow({ value: z.string().min(1) });

const texts = (reader: Reader, code: string, property: string, on: string) =>
  reader
    .rows(
      sql`SELECT value, ${lastingColumns} FROM organisation_text
          WHERE organisation = ${code} AND property = ${property} AND ${validOn(on)}
          ORDER BY ${byRank}, value`,
      textRow,
    )
    .map((row) => statement(reader, row, row.value));

const otherSeats = (reader: Reader, code: string, on: string) =>
  reader
    .rows(
      sql`SELECT value, ${lastingColumns} FROM organisation_text
          WHERE organisation = ${code} AND property = 'seat' AND rank = 'preferred'
            AND NOT (${validOn(on)}) ORDER BY valid_from`,
      textRow,
    )
    .map((row) => statement(reader, row, row.value));

const point = (reader: Reader, code: string, on: string): Fact<Point> | null =>
  factOrNull(
    reader
      .rows(
        sql`SELECT latitude, longitude, ${lastingColumns} FROM organisation_point
            WHERE organisation = ${code} AND ${validOn(on)} ORDER BY ${byRank}`,
        lastingRow(pointSchema.shape),
      )
      .map((row) => statement(reader, row, { latitude: row.latitude, longitude: row.longitude })),
  );

/** Measures that it supported; each under its name on the day, or its first where that is later. */
const measures = (reader: Reader, code: string, on: string): OrganisationPage['measures'] =>
  reader
    .rows(
      sql`SELECT measure, role, (
            SELECT value FROM measure_text AS t
            WHERE t.measure = p.measure AND property = 'name' AND rank = 'preferred'
            ORDER BY ${validOn(on)} DESC, valid_from LIMIT 1
          ) AS name, ${lastingColumns}
          FROM measure_party AS p WHERE organisation = ${code} AND rank <> 'deprecated'
          ORDER BY (SELECT m.position FROM measure AS m WHERE m.code = p.measure)`,
      lastingRow({ measure: z.string(), role: z.string(), name: z.string() }),
    )
    .map((row) => ({
      code: row.measure,
      name: row.name,
      support: statement(reader, row, row.role),
    }));
