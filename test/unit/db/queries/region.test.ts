import { expect, test } from 'vitest';
import { atlasMethods } from '../../../../electron/contract/api.ts';
import { ask } from '../atlas.ts';

const region = (on: string) => ask('process.region', { on });
const percent = (share: number): string => (share * 100).toFixed(2);

test('the answer is what the contract says, on any day', () => {
  for (const on of ['1990-01-01', '2011-11-02', '2019-12-09', '2026-11-23'])
    expect(atlasMethods['process.region'].answer.parse(region(on))).toEqual(region(on));
});

test('the three sums and their shares of 148.94 million km2', () => {
  const { sums, earthLandKm2, rows } = region('2026-11-23');
  expect(rows).toHaveLength(15);
  expect(earthLandKm2.best).toMatchObject({ value: 148940000, sourceIds: ['factbook'] });
  expect(sums.seed.km2).toBe(40271707);
  expect(percent(sums.seed.share)).toBe('27.04');
  expect(sums.total.km2).toBe(40186888);
  expect(percent(sums.total.share)).toBe('26.98');
  expect(sums.land.km2).toBe(38645937);
  expect(percent(sums.land.share)).toBe('25.95');
});

test('each column takes its own source', () => {
  for (const { seed, total, land } of region('2026-11-23').rows) {
    expect(seed.sourceIds).toContain('seed');
    expect(total.sourceIds).toContain('factbook');
    expect(land.sourceIds).toContain('factbook');
  }
  const of = (code: string) => region('2026-11-23').rows.find((row) => row.code === code);
  expect([of('PK')?.seed.value, of('PK')?.total.value]).toEqual([881913, 796095]);
  expect([of('TJ')?.seed.value, of('TJ')?.total.value]).toEqual([143100, 144100]);
  expect([of('CN')?.seed.value, of('CN')?.total.value]).toEqual([9596961, 9596960]);
});

test('the sums are those of the rows shown', () => {
  const { rows, sums } = region('2026-11-23');
  for (const column of ['seed', 'total', 'land'] as const)
    expect(rows.reduce((sum, row) => sum + row[column].value, 0)).toBe(sums[column].km2);
});

test('before Uzbekistan joined there were fourteen', () => {
  const earlier = region('2015-01-01');
  expect(earlier.countOnDay).toBe(14);
  expect(earlier.sumsOnDay.seed.km2).toBe(40271707 - 447400);
  expect(earlier.sums.seed.km2).toBe(40271707);
  expect(earlier.rows.filter(({ participates }) => !participates).map(({ code }) => code)).toEqual([
    'UZ',
  ]);
  expect(region('2019-12-09').countOnDay).toBe(15);
  expect(region('2011-01-01').countOnDay).toBe(0);
});
