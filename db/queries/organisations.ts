import { z } from 'zod';
import { type CountryProfile, roleSchema } from '../../electron/contract/countries.ts';
import { pointSchema } from '../../electron/contract/facts.ts';
import {
  listingSchema,
  type OrganisationBrief,
  type OrganisationList,
} from '../../electron/contract/organisations.ts';
import { ok, type Result } from '../../electron/contract/result.ts';
import { roleOnDay } from './belongings.ts';
import { citedSources } from './citations.ts';
import { membershipCells } from './memberships.ts';
import { shortName } from './names.ts';
import type { Reader } from './reader.ts';
import { type Query, sql } from './sql.ts';
import { validOn } from './statements.ts';

const briefRow = z.strictObject({
  code: z.string(),
  listing: listingSchema,
  name: z.string(),
  kind: z.string(),
  seat: z.string(),
  seat_country: z.string(),
  latitude: pointSchema.shape.latitude.nullable(),
  longitude: pointSchema.shape.longitude.nullable(),
  citation_id: z.number().int(),
});

const textOn = (property: string, on: string): Query =>
  sql`(SELECT value FROM organisation_text WHERE organisation = code AND property = ${property}
       AND rank = 'preferred' AND ${validOn(on)})`;

/** The organisations in the order of the seed document, with their seats on the day. */
export function organisationBriefs(reader: Reader, on: string): readonly OrganisationBrief[] {
  const told = reader.rows(
    sql`SELECT organisation, citation_id FROM organisation_text
        WHERE property IN ('name', 'kind', 'seat') AND rank = 'preferred' AND ${validOn(on)}
        ORDER BY property`,
    z.strictObject({ organisation: z.string(), citation_id: z.number().int() }),
  );
  const sourcesOf = (code: string, listing: number): readonly string[] => {
    const own = told.filter(({ organisation }) => organisation === code);
    const citations = [listing, ...own.map((row) => row.citation_id)];
    return [...new Set(citations.flatMap((id) => reader.sourceIds(id)))];
  };
  return reader
    .rows(
      sql`SELECT code, listing, ${textOn('name', on)} AS name, ${textOn('kind', on)} AS kind,
            ${textOn('seat', on)} AS seat, ${textOn('seat-country', on)} AS seat_country,
            latitude, longitude, citation_id
          FROM organisation LEFT JOIN (
            SELECT organisation, latitude, longitude FROM organisation_point
            WHERE rank = 'preferred' AND ${validOn(on)}
          ) ON organisation = code ORDER BY position`,
      briefRow,
    )
    .map(({ seat_country, latitude, longitude, citation_id, ...row }) => ({
      ...row,
      seatCountryCode: seat_country,
      point: latitude === null || longitude === null ? null : { latitude, longitude },
      sourceIds: sourcesOf(row.code, citation_id),
    }));
}

/** The matrix of organisations and countries on a day. */
export function listOrganisations(reader: Reader, on: string): Result<OrganisationList> {
  const countries = reader
    .rows(
      sql`SELECT code, role FROM country JOIN participation ON country = code
          WHERE rank = 'preferred' AND valid_to IS NULL ORDER BY role, seed_order`,
      z.strictObject({ code: z.string(), role: roleSchema }),
    )
    .map(({ code, role }) => ({
      code,
      name: shortName(reader, code, on).best.value,
      role,
      roleOnDay: roleOnDay(reader, code, on),
    }));
  const list = {
    organisations: organisationBriefs(reader, on),
    countries,
    cells: membershipCells(reader, on),
  };
  return ok({ ...list, sources: citedSources(reader, list) });
}

/** What a country belonged to, on the day or at other times, in the order of the organisations. */
export function membershipsOf(
  reader: Reader,
  code: string,
  on: string,
): CountryProfile['memberships'] {
  const names = new Map(organisationBriefs(reader, on).map((one) => [one.code, one.name]));
  return membershipCells(reader, on, sql`country = ${code}`).map(({ country: _, ...cell }) => ({
    ...cell,
    name: names.get(cell.organisation) ?? cell.organisation,
  }));
}
