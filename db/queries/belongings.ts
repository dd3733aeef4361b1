import { z } from 'zod';
import {
  type CountryProfile,
  type Flag,
  type Neighbour,
  type Role,
  roleSchema,
} from '../../electron/contract/countries.ts';
import type { Statement } from '../../electron/contract/facts.ts';
import { shortName } from './names.ts';
import { DamagedDatabase, type Reader } from './reader.ts';
import { sql } from './sql.ts';
import {
  citedShape,
  fact,
  lastingColumns,
  lastingRow,
  lone,
  statement,
  validOn,
} from './statements.ts';

const flagRow = lastingRow({ country: z.string(), file: z.string(), description: z.string() });

/** The flag on a day. */
export const flag = (reader: Reader, code: string, on: string): Flag =>
  fact(
    reader
      .ofCountry(
        code,
        sql`SELECT country, file, description, ${lastingColumns} FROM flag
            WHERE rank = 'preferred' AND ${validOn(on)}`,
        flagRow,
      )
      .map((row) => statement(reader, row, { file: row.file, description: row.description })),
    `the flag of ${code} on ${on}`,
  ).best;

const roleRow = lastingRow({ country: z.string(), role: roleSchema });

/** The part the country had in the process, the latest where there were several. */
export const role = (reader: Reader, code: string): Statement<Role> =>
  fact(
    reader
      .ofCountry(
        code,
        sql`SELECT country, role, ${lastingColumns} FROM participation
            WHERE rank = 'preferred' ORDER BY valid_from DESC`,
        roleRow,
      )
      .map((row) => statement(reader, row, row.role)),
    `the role of ${code}`,
  ).best;

/** The part it had on a day; null before the process began or before the country joined. */
export const roleOnDay = (reader: Reader, code: string, on: string): Role | null =>
  reader.ofCountry(
    code,
    sql`SELECT country, role FROM participation
        WHERE rank = 'preferred' AND ${validOn(on)} AND ${on} >= (SELECT min(date) FROM conference)`,
    z.strictObject({ country: z.string(), role: roleSchema }),
  )[0]?.role ?? null;

const borderRow = z.strictObject({
  neighbour: z.string(),
  in_atlas: z.number().int(),
  length_km: z.number().positive(),
  other_side_km: z.number().positive().nullable(),
  note: z.string().nullable(),
  ...citedShape,
});

/** Countries with a land border, by name; lengths in km. */
export function neighbours(reader: Reader, code: string, on: string): readonly Neighbour[] {
  const rows = reader.rows(
    sql`SELECT neighbour, neighbour IN (SELECT code FROM country) AS in_atlas,
          length_km, other_side_km, note, as_of, citation_id
        FROM (SELECT b AS neighbour, * FROM border WHERE a = ${code}
              UNION ALL SELECT a AS neighbour, * FROM border WHERE b = ${code})
        ORDER BY neighbour`,
    borderRow,
  );
  return rows.map((row) => {
    const length = (km: number, rank: 'preferred' | 'normal') =>
      statement(reader, { ...row, rank }, km);
    return {
      code: row.neighbour,
      name: row.in_atlas === 1 ? shortName(reader, row.neighbour, on).best.value : null,
      borderKm: {
        best: length(row.length_km, 'preferred'),
        rivals: row.other_side_km === null ? [] : [length(row.other_side_km, 'normal')],
      },
    };
  });
}

const languageRow = z.strictObject({
  code: z.string(),
  name: z.string(),
  endonym: z.string(),
  ...citedShape,
});

/** The official languages, and what says that they are. */
export function languages(
  reader: Reader,
  code: string,
): Pick<CountryProfile, 'languages' | 'languageSourceIds' | 'languageAsOf'> {
  const rows = reader.rows(
    sql`SELECT code, name, endonym, c.as_of, c.citation_id
        FROM country_language AS c JOIN language ON code = c.language
        WHERE c.country = ${code} ORDER BY ordinal`,
    languageRow,
  );
  const first = rows[0];
  if (first === undefined) throw new DamagedDatabase(`no language of ${code}`);
  return {
    languages: rows.map(({ code: tag, name, endonym }) => ({ code: tag, name, endonym })),
    languageSourceIds: reader.sourceIds(first.citation_id),
    languageAsOf: first.as_of,
  };
}

/** The currency (ISO 4217). */
export function currency(reader: Reader, code: string): CountryProfile['currency'] {
  const rows = reader.rows(
    sql`SELECT code, name, c.as_of, c.citation_id
        FROM country_currency AS c JOIN currency ON code = c.currency WHERE c.country = ${code}`,
    z.strictObject({ code: z.string(), name: z.string(), ...citedShape }),
  );
  const statements = rows.map((row) => lone(reader, row, { code: row.code, name: row.name }));
  return fact(statements, `the currency of ${code}`);
}
