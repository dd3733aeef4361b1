import { z } from 'zod';
import type { Fact, Statement } from '../../../electron/contract/facts.ts';
import type { Region, RegionColumn, RegionSums } from '../../../electron/contract/process.ts';
import { ok, type Result } from '../../../electron/contract/result.ts';
import { roleOnDay } from '../belongings.ts';
import { citedSources } from '../citations.ts';
import { shortName } from '../names.ts';
import { DamagedDatabase, type Reader } from '../reader.ts';
import { sql } from '../sql.ts';
import {
  byRank,
  fact,
  lastingColumns,
  lastingRow,
  rankedColumns,
  rankedRow,
  statement,
  validOn,
} from '../statements.ts';

const areaRow = rankedRow({
  country: z.string(),
  kind: z.enum(['total', 'land']),
  km2: z.number().positive(),
});

/** The area of a country as one source has it, km2; where sources agree one row cites both. */
function areaBy(
  reader: Reader,
  code: string,
  kind: 'total' | 'land',
  source: 'seed' | 'factbook',
): Statement<number> {
  const row = reader
    .ofCountry(code, sql`SELECT country, kind, km2, ${rankedColumns} FROM area`, areaRow)
    .find((one) => one.kind === kind && reader.sourceIds(one.citation_id).includes(source));
  if (row === undefined) throw new DamagedDatabase(`no ${kind} area of ${code} in ${source}`);
  return statement(reader, row, row.km2);
}

const claimRow = lastingRow({ value: z.string().min(1) });

const claim = (reader: Reader, property: string, on: string): Fact<string> =>
  fact(
    reader
      .rows(
        sql`SELECT value, ${lastingColumns} FROM process_text
            WHERE property = ${property} AND ${validOn(on)} ORDER BY ${byRank}, position`,
        claimRow,
      )
      .map((row) => statement(reader, row, row.value)),
    `${property} on ${on}`,
  );

const toNumber = (text: Statement<string>): Statement<number> => {
  const value = Number(text.value);
  if (!(value > 0)) throw new DamagedDatabase(`not an area: ${text.value}`);
  return { ...text, value };
};

/**
 * The area of the region, added up from those of its participants in three ways, and the shares
 * of the Earth's land that this makes. `on` decides names and who had joined.
 */
export function region(reader: Reader, on: string): Result<Region> {
  const participants = reader.rows(
    sql`SELECT code FROM country
        WHERE code IN (SELECT country FROM participation
                       WHERE role = 'participant' AND rank = 'preferred')
        ORDER BY seed_order`,
    z.strictObject({ code: z.string() }),
  );
  const rows = participants.map(({ code }): Region['rows'][number] => ({
    code,
    name: shortName(reader, code, on).best.value,
    participates: roleOnDay(reader, code, on) === 'participant',
    seed: areaBy(reader, code, 'total', 'seed'),
    total: areaBy(reader, code, 'total', 'factbook'),
    land: areaBy(reader, code, 'land', 'factbook'),
  }));
  const earth = claim(reader, 'earth-land-km2', on);
  const earthLandKm2 = { best: toNumber(earth.best), rivals: earth.rivals.map(toNumber) };
  const joined = rows.filter(({ participates }) => participates);
  const answer = {
    rows,
    earthLandKm2,
    sums: addUp(rows, earthLandKm2.best.value),
    sumsOnDay: addUp(joined, earthLandKm2.best.value),
    countOnDay: joined.length,
    areaClaimed: claim(reader, 'area-claimed', on),
    shareClaimed: claim(reader, 'share-claimed', on),
  };
  return ok({ ...answer, sources: citedSources(reader, answer) });
}

function addUp(rows: Region['rows'], earthKm2: number): RegionSums {
  const sum = (column: RegionColumn) => {
    const km2 = rows.reduce((total, row) => total + row[column].value, 0);
    return { km2, share: km2 / earthKm2 };
  };
  return { seed: sum('seed'), total: sum('total'), land: sum('land') };
}
