import { z } from 'zod';
import { type MeasureParty, partyRoleSchema } from '../../electron/contract/measures.ts';
import type { MeasureRow } from './measureRows.ts';
import { shortName } from './names.ts';
import type { Reader } from './reader.ts';
import { sql } from './sql.ts';
import { lastingColumns, lastingRow, statement } from './statements.ts';

const partyRow = lastingRow({
  role: partyRoleSchema,
  country: z.string().nullable(),
  organisation: z.string().nullable(),
  organisation_name: z.string().nullable(),
});

/** Who led and who supported a measure, leads first; `on` decides names and `onDay`. */
export const measureParties = (
  reader: Reader,
  measure: MeasureRow,
  on: string,
): readonly MeasureParty[] =>
  reader
    .rows(
      sql`SELECT role, country, organisation, name AS organisation_name, ${lastingColumns}
          FROM measure_party LEFT JOIN subject_name
            ON subject_kind = 'organisation' AND subject_id = organisation
          WHERE measure = ${measure.code} ORDER BY role, position`,
      partyRow,
    )
    .map((row) => ({
      role: row.role,
      countryCode: row.country,
      organisationCode: row.organisation,
      name:
        row.country === null
          ? (row.organisation_name ?? row.organisation ?? '')
          : shortName(reader, row.country, on).best.value,
      party: statement(reader, row, row.role),
      onDay:
        measure.established <= on &&
        (row.valid_from === null || row.valid_from <= on) &&
        (row.valid_to === null || row.valid_to > on),
    }));
