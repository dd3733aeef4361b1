import { z } from 'zod';
import type { CountryList, CountryListing } from '../../electron/contract/countries.ts';
import { flag, role, roleOnDay } from './belongings.ts';
import { capitalName, capitalPoint } from './capital.ts';
import { citedSources } from './citations.ts';
import { population, totalArea } from './figures.ts';
import { domesticNames, formalName, shortName } from './names.ts';
import { chairOnDay } from './process/chairs.ts';
import type { Reader } from './reader.ts';
import { sql } from './sql.ts';

const countryRow = z.strictObject({
  code: z.string(),
  feature_id: z.string(),
  seed_order: z.number().int(),
});

/** All countries as they were on a day: participants first, each role in the seed's order. */
export function listCountries(reader: Reader, on: string): CountryList {
  const rows = reader.rows(
    sql`SELECT code, feature_id, seed_order FROM country
        ORDER BY (SELECT role FROM participation WHERE country = code AND rank = 'preferred'),
          seed_order`,
    countryRow,
  );
  const countries = rows.map(({ code, feature_id, seed_order }): CountryListing => {
    const part = role(reader, code);
    const name = shortName(reader, code, on).best;
    const formal = formalName(reader, code, on)?.best ?? null;
    const domestic = domesticNames(reader, code, on);
    const capital = capitalName(reader, code, on).best;
    const drawn = flag(reader, code, on);
    const row = [name, part, capital, drawn, ...domestic.map((one) => one.name)];
    return {
      code,
      featureId: feature_id,
      role: part.value,
      roleOnDay: roleOnDay(reader, code, on),
      chairOnDay: chairOnDay(reader, code, on),
      order: seed_order,
      name: name.value,
      formalName: formal?.value ?? null,
      domesticNames: domestic,
      flag: drawn,
      capital: capital.value,
      capitalPoint: capitalPoint(reader, code).best.value,
      population: population(reader, code, on),
      areaKm2: totalArea(reader, code),
      rowSourceIds: [
        ...new Set([...row, ...(formal === null ? [] : [formal])].flatMap((one) => one.sourceIds)),
      ],
    };
  });
  return { countries, sources: citedSources(reader, countries) };
}
