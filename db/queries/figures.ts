import { z } from 'zod';
import type { CountryProfile, Population } from '../../electron/contract/countries.ts';
import type { Fact } from '../../electron/contract/facts.ts';
import { DamagedDatabase, type Reader } from './reader.ts';
import { sql } from './sql.ts';
import { byRank, fact, factOrNull, rankedColumns, rankedRow, statement } from './statements.ts';

const areaRow = rankedRow({
  country: z.string(),
  kind: z.enum(['total', 'land']),
  km2: z.number().positive(),
});

const areas = (reader: Reader, code: string, kind: 'total' | 'land') =>
  reader
    .ofCountry(
      code,
      sql`SELECT country, kind, km2, ${rankedColumns} FROM area ORDER BY ${byRank}, km2`,
      areaRow,
    )
    .filter((row) => row.kind === kind)
    .map((row) => statement(reader, row, row.km2));

/** Total area in km2, with rivals. */
export const totalArea = (reader: Reader, code: string): Fact<number> =>
  fact(areas(reader, code, 'total'), `the area of ${code}`);

/** Land area in km2; null where no source gives it. */
export const landArea = (reader: Reader, code: string): Fact<number> | null =>
  factOrNull(areas(reader, code, 'land'));

/** Place by total area among the participants, largest first; null for others. */
export function areaRank(reader: Reader, code: string): CountryProfile['areaRank'] {
  const ranked = reader.one(
    sql`SELECT position, "of" FROM (
          SELECT area.country, rank() OVER (ORDER BY km2 DESC) AS position, count(*) OVER () AS "of"
          FROM area JOIN participation AS p ON p.country = area.country
          WHERE kind = 'total' AND area.rank = 'preferred'
            AND role = 'participant' AND p.rank = 'preferred' AND p.valid_to IS NULL
        ) WHERE country = ${code}`,
    z.strictObject({ position: z.number().int(), of: z.number().int() }),
  );
  return ranked ?? null;
}

const populationRow = rankedRow({
  country: z.string(),
  count: z.number().int().positive(),
  year: z.number().int().nullable(),
  revision: z.string().nullable(),
});

/**
 * Population (persons, mid-year) in the year of the day asked for, held between the first
 * year of the series and its last estimate; rivals are the figures without a year.
 */
export function population(reader: Reader, code: string, on: string): Fact<Population> {
  const year = Number(on.slice(0, 4));
  const rows = reader.ofCountry(
    code,
    sql`WITH span AS (SELECT country, min(year) AS first, max(year) AS last FROM population
                      WHERE status = 'estimate' GROUP BY country)
        SELECT country, count, year, revision, ${rankedColumns}
        FROM population LEFT JOIN span USING (country)
        WHERE year IS NULL OR year = min(max(${year}, first), last)
        ORDER BY ${byRank}, count DESC`,
    populationRow,
  );
  const statements = rows.map((row) =>
    statement(reader, row, { count: row.count, year: row.year, revision: row.revision }),
  );
  return fact(statements, `the population of ${code}`);
}

/** Population in one year of the series, with the figures without a year; null outside of it. */
export function populationIn(reader: Reader, code: string, year: number): Fact<Population> | null {
  const rows = reader.ofCountry(
    code,
    sql`SELECT country, count, year, revision, ${rankedColumns} FROM population
        WHERE year IS NULL OR year = ${year} ORDER BY ${byRank}, count DESC`,
    populationRow,
  );
  if (!rows.some((row) => row.year === year)) return null;
  return factOrNull(
    rows.map((row) =>
      statement(reader, row, { count: row.count, year: row.year, revision: row.revision }),
    ),
  );
}

const seriesRow = z.strictObject({
  year: z.number().int(),
  count: z.number().int().positive(),
  status: z.enum(['estimate', 'projection']),
  revision: z.string(),
  citation_id: z.number().int(),
});

/** The whole series of mid-year populations, in persons, oldest first. */
export function populationSeries(reader: Reader, code: string): CountryProfile['populationSeries'] {
  const rows = reader.rows(
    sql`SELECT year, count, status, revision, citation_id FROM population
        WHERE country = ${code} AND year IS NOT NULL ORDER BY year`,
    seriesRow,
  );
  const first = rows[0];
  if (first === undefined) throw new DamagedDatabase(`no population series of ${code}`);
  return {
    points: rows.map(({ year, count, status }) => ({ year, count, status })),
    revision: first.revision,
    sourceIds: reader.sourceIds(first.citation_id),
  };
}
