import type { Statement } from '../../../electron/contract/facts.ts';
import type { RegionColumn, RegionRow } from '../../../electron/contract/process.ts';
import { type AreaUnit, toSquareMiles } from '../../app/measure.ts';
import { type Cited, citedStatement } from '../citation/cited.ts';

export const columns: readonly RegionColumn[] = ['seed', 'total', 'land'];

/** The number of square kilometres that a text such as "more than 40 million km²" names. */
export function claimedKm2(text: string): number | null {
  const millions = /(\d+(?:\.\d+)?) million/.exec(text)?.[1];
  return millions === undefined ? null : Number(millions) * 1e6;
}

/** The whole per cent that a text such as "around 27%" names. */
export function claimedPercent(text: string): number | null {
  const percent = /(\d+)%/.exec(text)?.[1];
  return percent === undefined ? null : Number(percent);
}

/** A number of square kilometres in the unit chosen, not rounded. */
export const inUnit = (km2: number, unit: AreaUnit): number =>
  unit === 'km2' ? km2 : toSquareMiles(km2);

/** Largest first, by the areas of the seed document, so that the order stays as columns change. */
export const largestFirst = (rows: readonly RegionRow[]): readonly RegionRow[] =>
  rows.toSorted((a, b) => b.seed.value - a.seed.value);

/** An area with its rival: the other source's total where that is another number. */
export function citedArea(
  row: RegionRow,
  column: RegionColumn,
  show: (km2: number) => string,
): Cited {
  const other: Readonly<Record<RegionColumn, Statement<number> | null>> = {
    seed: row.total,
    total: row.seed,
    land: null,
  };
  const rival = other[column];
  return {
    ...citedStatement(row[column], show),
    rivals:
      rival === null || rival.value === row[column].value ? [] : [citedStatement(rival, show)],
  };
}
