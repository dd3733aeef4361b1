import { expect, test } from 'vitest';
import { applicationId, schemaVersion } from '../../../../db/queries/identity.ts';
import { buildBytes, column, openAtlas } from '../atlas.ts';

test('the same sources give the same bytes', () => {
  expect(Buffer.from(buildBytes()).equals(Buffer.from(buildBytes()))).toBe(true);
});

test('the file names itself to any SQLite tool', () => {
  const database = openAtlas();
  expect(column(database, 'PRAGMA application_id')).toEqual([String(applicationId)]);
  expect(column(database, 'PRAGMA user_version')).toEqual([String(schemaVersion)]);
  expect(column(database, 'PRAGMA integrity_check')).toEqual(['ok']);
  expect(column(database, 'PRAGMA foreign_key_check')).toEqual([]);
});

test('holds what the issue counts', () => {
  const database = openAtlas();
  const count = (from: string) => Number(column(database, `SELECT count(*) FROM ${from}`)[0]);
  expect(count("participation WHERE role = 'participant' AND rank = 'preferred'")).toBe(15);
  expect(count("participation WHERE role = 'supporter'")).toBe(16);
  expect(count('conference')).toBe(9);
  expect(count('population WHERE year IS NOT NULL')).toBe(806);
  expect(count('border')).toBe(111);
});

test('every table is strict and says in the file itself what it is', () => {
  const database = openAtlas();
  const tables = column(
    database,
    "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_index%'",
  );
  expect(tables.length).toBeGreaterThan(20);
  for (const sql of tables) {
    expect(sql).toMatch(/STRICT$/);
    expect(sql).toMatch(/^CREATE TABLE \w+ \(\s+-- \w/);
  }
});

test('every fact has a source, and every source is cited or a reference of the seed', () => {
  const database = openAtlas();
  expect(
    column(
      database,
      'SELECT property FROM cited_fact WHERE citation_id NOT IN (SELECT citation_id FROM citation_source)',
    ),
  ).toEqual([]);
  expect(
    column(
      database,
      `SELECT id FROM source WHERE seed_reference IS NULL
       AND id NOT IN (SELECT source_id FROM citation_source)`,
    ),
    // The page of contested borders rests its policy on it (see db/queries/borders.ts).
  ).toEqual(['natural-earth-policy']);
});

test('atlas_fact keeps rivals beside what is preferred', () => {
  const database = openAtlas();
  const facts = (id: string, property: string) =>
    column(
      database,
      `SELECT value || ' ' || rank || ' ' || source_id FROM atlas_fact
       WHERE subject_kind = 'country' AND subject_id = '${id}' AND property = '${property}'
       ORDER BY 1`,
    );
  expect(facts('PK', 'area-total')).toEqual(['796095 normal factbook', '881913 preferred seed']);
  expect(facts('RU', 'population')).toEqual(['144386830 normal seed', '146748590 normal seed']);
  expect(facts('RU', 'domestic-short/ru')).toContain('Росси\u0301я deprecated seed');
  expect(facts('DE', 'border/PL')).toEqual(['447 preferred factbook', '467 normal factbook']);
});
