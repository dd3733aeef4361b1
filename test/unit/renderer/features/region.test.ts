import { describe, expect, it } from 'vitest';
import {
  citedArea,
  claimedKm2,
  claimedPercent,
  inUnit,
  largestFirst,
} from '../../../../renderer/features/region/regionSums.ts';

const statement = (value: number) => ({
  value,
  asOf: null,
  validFrom: null,
  validTo: null,
  rank: 'preferred' as const,
  sourceIds: ['seed'],
  note: null,
});
const row = (code: string, seed: number, total: number) => ({
  code,
  name: code,
  participates: true,
  seed: statement(seed),
  total: statement(total),
  land: statement(total - 1),
});

describe('the worksheet of the region', () => {
  it('reads the figures of the claim', () => {
    expect(claimedKm2('more than 40 million km²')).toBe(40_000_000);
    expect(claimedKm2('very large')).toBeNull();
    expect(claimedPercent('around 27%')).toBe(27);
    expect(claimedPercent('a quarter')).toBeNull();
  });

  it('changes units by the international mile', () => {
    expect(Math.round(inUnit(2724900, 'sqmi'))).toBe(1052090);
    expect(inUnit(2724900, 'km2')).toBe(2724900);
  });

  it("keeps one order, that of the seed's areas, largest first", () => {
    const rows = [row('AA', 1, 9), row('BB', 3, 3), row('CC', 2, 5)];
    expect(largestFirst(rows).map(({ code }) => code)).toEqual(['BB', 'CC', 'AA']);
  });

  it('names the other total as a rival only where it is another', () => {
    const rivals = (seed: number, total: number, column: 'seed' | 'total' | 'land') =>
      citedArea(row('PK', seed, total), column, String).rivals.map(({ value }) => value);
    expect(rivals(881913, 796095, 'seed')).toEqual(['796095']);
    expect(rivals(881913, 796095, 'total')).toEqual(['881913']);
    expect(rivals(881913, 796095, 'land')).toEqual([]);
    expect(rivals(5, 5, 'seed')).toEqual([]);
  });
});
