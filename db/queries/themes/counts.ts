import { z } from 'zod';
import { conferencesHosted } from '../conferences.ts';
import { measureParties } from '../measureParties.ts';
import { measureName, measureRows } from '../measureRows.ts';
import type { Reader } from '../reader.ts';
import { sql } from '../sql.ts';
import { type Found, number, part } from './countryRows.ts';

/** How many of the conferences held by a day met in a country. */
export function hostedTheme(reader: Reader, code: string, on: string): Found {
  const held = conferencesHosted(reader, code, on).filter((conference) => conference.held);
  return {
    value: number(held.length),
    asOf: on,
    parts: held.map(({ ordinal, city, date, sourceIds }) =>
      part('conference', `${ordinal}, ${city}`, {
        best: {
          value: date,
          asOf: date,
          validFrom: null,
          validTo: null,
          rank: 'preferred',
          sourceIds,
          note: null,
        },
        rivals: [],
      }),
    ),
  };
}

/** How many measures each country led on a day: those established, and not known to be over. */
export function measuresTheme(reader: Reader, on: string): (code: string) => Found {
  const leads = measureRows(reader, sql`TRUE`).flatMap((row) => {
    const name = measureName(reader, row.code, on).best.value;
    return measureParties(reader, row, on)
      .filter(({ role, onDay }) => role === 'lead' && onDay)
      .map(({ countryCode, party }) => ({ countryCode, name, party }));
  });
  return (code) => {
    const own = leads.filter(({ countryCode }) => countryCode === code);
    return {
      value: number(own.length),
      asOf: on,
      parts: own.map(({ name, party }) => part('measure', name, { best: party, rivals: [] })),
    };
  };
}

/** Every source cited by a table of the process: the list that was gone through. */
export function tableSources(
  reader: Reader,
  table: 'conference' | 'measure_party' | 'chair',
): readonly string[] {
  const from = { text: table, values: [] };
  const rows = reader.rows(
    sql`SELECT DISTINCT citation_id FROM ${from} ORDER BY rowid`,
    z.strictObject({ citation_id: z.number().int() }),
  );
  return [...new Set(rows.flatMap(({ citation_id }) => reader.sourceIds(citation_id)))];
}
