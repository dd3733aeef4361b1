import { z } from 'zod';
import type { Fact } from '../../../electron/contract/facts.ts';
import type { ThemeAnswer } from '../../../electron/contract/themes.ts';
import { populationIn, totalArea } from '../figures.ts';
import { DamagedDatabase, type Reader } from '../reader.ts';
import { sql } from '../sql.ts';
import { type Found, none, number, part } from './countryRows.ts';

type Series = NonNullable<ThemeAnswer['series']>;

/**
 * The year of the population series to show: the one asked for, or that of the day as far as
 * there are estimates; held within the series.
 */
export function seriesOn(reader: Reader, on: string, asked: number | null): Series {
  const span = reader.one(
    sql`SELECT min(year) AS first, max(year) AS last,
          max(CASE status WHEN 'estimate' THEN year END) AS lastEstimate FROM population`,
    z.strictObject({ first: z.number(), last: z.number(), lastEstimate: z.number() }),
  );
  if (span === undefined) throw new DamagedDatabase('no population series');
  const upTo = asked === null ? span.lastEstimate : span.last;
  const year = Math.min(Math.max(asked ?? Number(on.slice(0, 4)), span.first), upTo);
  return { year, ...span };
}

/** Persons at the middle of a year. */
export function populationOf(reader: Reader, code: string, year: number): Found {
  const population = counts(reader, code, year);
  if (population === null) return { value: none('no-data'), asOf: null, parts: [] };
  return {
    value: number(population.best.value),
    asOf: population.best.asOf,
    parts: [part('population', String(year), population)],
  };
}

/** Persons per km2 of total area: the population of a year over the area, as in the profiles. */
export function densityOf(reader: Reader, code: string, year: number): Found {
  const population = counts(reader, code, year);
  if (population === null) return { value: none('no-data'), asOf: null, parts: [] };
  const area = totalArea(reader, code);
  return {
    value: number(population.best.value / area.best.value),
    asOf: population.best.asOf,
    parts: [part('population', String(year), population), part('area', null, area)],
  };
}

/** Total area, km2. */
export function areaOf(reader: Reader, code: string): Found {
  const area = totalArea(reader, code);
  return {
    value: number(area.best.value),
    asOf: area.best.asOf,
    parts: [part('area', null, area)],
  };
}

function counts(reader: Reader, code: string, year: number): Fact<number> | null {
  const found = populationIn(reader, code, year);
  if (found === null) return null;
  const counted = (one: (typeof found)['best']) => ({ ...one, value: one.value.count });
  return { best: counted(found.best), rivals: found.rivals.map(counted) };
}
