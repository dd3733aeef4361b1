import { z } from 'zod';
import type { CountryProfile } from '../../electron/contract/countries.ts';
import { fail, ok, type Result } from '../../electron/contract/result.ts';
import { currency, flag, languages, neighbours, role, roleOnDay } from './belongings.ts';
import { capitalHistory, capitalName, capitalPoint } from './capital.ts';
import { citedSources } from './citations.ts';
import { conferencesHosted } from './conferences.ts';
import { areaRank, landArea, population, populationSeries, totalArea } from './figures.ts';
import { measuresLedBy } from './measures.ts';
import { domesticNames, formalName, shortName } from './names.ts';
import { notes } from './notes.ts';
import { membershipsOf } from './organisations.ts';
import { chairTermsOf } from './process/chairs.ts';
import type { Reader } from './reader.ts';
import { sql } from './sql.ts';
import { citedShape, lone } from './statements.ts';

const countryRow = z.strictObject({
  iso3: z.string(),
  iso_numeric: z.string(),
  feature_id: z.string(),
  subregion: z.string(),
  ...citedShape,
});

/** Everything the atlas has on a country, as it was on a day. Errors: not-found. */
export function getCountry(reader: Reader, code: string, on: string): Result<CountryProfile> {
  const row = reader.one(
    sql`SELECT iso3, iso_numeric, feature_id, subregion, as_of, citation_id
        FROM country WHERE code = ${code}`,
    countryRow,
  );
  if (row === undefined) return fail('not-found', `no country ${code}`);
  const populationOnDay = population(reader, code, on);
  const area = totalArea(reader, code);
  const profile = {
    code,
    iso3: row.iso3,
    isoNumeric: row.iso_numeric,
    featureId: row.feature_id,
    role: role(reader, code),
    roleOnDay: roleOnDay(reader, code, on),
    region: { best: lone(reader, row, row.subregion), rivals: [] },
    flag: flag(reader, code, on),
    name: shortName(reader, code, on),
    formalName: formalName(reader, code, on),
    domesticNames: domesticNames(reader, code, on),
    capital: capitalName(reader, code, on),
    capitalHistory: capitalHistory(reader, code, on),
    capitalPoint: capitalPoint(reader, code),
    population: populationOnDay,
    populationSeries: populationSeries(reader, code),
    areaKm2: area,
    landAreaKm2: landArea(reader, code),
    areaRank: areaRank(reader, code),
    density: populationOnDay.best.value.count / area.best.value,
    neighbours: neighbours(reader, code, on),
    ...languages(reader, code),
    currency: currency(reader, code),
    conferencesHosted: conferencesHosted(reader, code, on),
    memberships: membershipsOf(reader, code, on),
    measures: measuresLedBy(reader, code, on),
    chairTerms: chairTermsOf(reader, code, on),
    notes: notes(reader, 'country', code),
  };
  return ok({ ...profile, sources: citedSources(reader, profile) });
}
