import { z } from 'zod';
import { roleSchema } from '../../../electron/contract/countries.ts';
import { dateSchema } from '../../../electron/contract/dates.ts';
import { roleOnDay } from '../belongings.ts';
import { chairTermsOf } from '../process/chairs.ts';
import { DamagedDatabase, type Reader } from '../reader.ts';
import { sql } from '../sql.ts';
import { byRank, fact, lastingColumns, lastingRow, statement } from '../statements.ts';
import { category, type Found, none, part } from './countryRows.ts';

const participationRow = lastingRow({
  country: z.string(),
  role: roleSchema,
  joined: dateSchema.nullable(),
});

const participations = (reader: Reader, code: string) =>
  reader.ofCountry(
    code,
    sql`SELECT country, role, joined, ${lastingColumns} FROM participation
        ORDER BY ${byRank}, valid_from DESC`,
    participationRow,
  );

/** The part that a country had in the process on a day. */
export function roleTheme(reader: Reader, code: string, on: string): Found {
  const rows = participations(reader, code);
  const roles = fact(
    // A rival about the date of joining alone is none about the role.
    rows
      .filter((row, i) => i === 0 || row.role !== rows[0]?.role)
      .map((row) => statement(reader, row, row.role)),
    `the role of ${code}`,
  );
  return {
    value: category(roleOnDay(reader, code, on) ?? 'not-yet'),
    asOf: roles.best.asOf,
    parts: [part('role', null, roles)],
  };
}

/**
 * The year in which a country joined. Where no date was found, or sources give different years,
 * it is unknown: the atlas does not guess.
 */
export function joinedTheme(reader: Reader, code: string, on: string): Found {
  const rows = participations(reader, code);
  const [best, ...rivals] = rows;
  if (best === undefined) throw new DamagedDatabase(`no role of ${code}`);
  const told = fact(
    [best, ...rivals.filter(({ joined }) => joined !== null)].map((row) =>
      statement(reader, row, row.joined ?? row.valid_from ?? ''),
    ),
    `the joining of ${code}`,
  );
  const years = new Set(rows.map(({ joined }) => joined?.slice(0, 4)));
  const [year] = years;
  const found = { asOf: best.as_of, parts: [part('joined', null, told)] };
  if (roleOnDay(reader, code, on) === null) return { ...found, value: none('not-yet') };
  if (years.size > 1 || year === undefined) return { ...found, value: none('unknown-date') };
  return { ...found, value: { kind: 'year', year: Number(year) } };
}

/** Whether a country chaired the process on a day, or had done so before. */
export function chairsTheme(reader: Reader, code: string, on: string): Found {
  const terms = chairTermsOf(reader, code, on).filter(({ term }) => (term.validFrom ?? '') <= on);
  const held = terms.find(({ onDay }) => onDay);
  const standing = () => {
    if (held?.role === 'permanent-chair')
      return held.term.value === 'disputed' ? 'permanent-disputed' : 'permanent-chair';
    if (held !== undefined) return 'co-chair';
    return terms.length > 0 ? 'co-chair-before' : 'never';
  };
  return {
    value: category(standing()),
    asOf: held?.term.asOf ?? terms.at(-1)?.term.asOf ?? on,
    parts: terms.map(({ role, term }) =>
      part('chair', null, { best: { ...term, value: role }, rivals: [] }),
    ),
  };
}
