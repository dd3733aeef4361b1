import { expect, test } from 'vitest';
import { z } from 'zod';
import type { AtlasDatabase } from '../../../../db/queries/handle.ts';
import { createReader } from '../../../../db/queries/reader.ts';
import { sql } from '../../../../db/queries/sql.ts';
import { openAtlas } from '../atlas.ts';

test('values are bound, inner queries are put in with theirs', () => {
  const inner = sql`code = ${"x' OR 1"}`;
  expect(sql`SELECT 1 WHERE ${inner} AND 2 = ${2}`).toEqual({
    text: 'SELECT 1 WHERE code = ? AND 2 = ?',
    values: ["x' OR 1", 2],
  });
});

test('a query is prepared once, whatever its values', () => {
  const database = openAtlas();
  const prepared: string[] = [];
  const counting: AtlasDatabase = {
    prepare(text) {
      prepared.push(text);
      return database.prepare(text);
    },
  };
  const reader = createReader(counting);
  const row = z.strictObject({ iso3: z.string() });
  const iso3 = (code: string) =>
    reader.one(sql`SELECT iso3 FROM country WHERE code = ${code}`, row);
  expect([iso3('KZ'), iso3('UZ'), iso3('XX')]).toEqual([
    { iso3: 'KAZ' },
    { iso3: 'UZB' },
    undefined,
  ]);
  expect(prepared).toEqual(['SELECT iso3 FROM country WHERE code = ?']);
});
