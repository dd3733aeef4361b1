import { expect, test } from 'vitest';
import { checkDatabase } from '../../../../db/queries/check.ts';
import { schemaVersion } from '../../../../db/queries/identity.ts';
import { buildBytes, openAtlas, sqlJs } from '../atlas.ts';

const kindAfter = (sql: string): string => {
  const database = openAtlas();
  database.run('PRAGMA foreign_keys = OFF');
  database.run(sql);
  const result = checkDatabase(database);
  return result.ok ? 'ok' : result.error.kind;
};

test('the atlas passes', () => {
  expect(checkDatabase(openAtlas())).toEqual({ ok: true, value: null });
});

test('another database is foreign, a newer one of the future', () => {
  expect(kindAfter('PRAGMA application_id = 7')).toBe('database-foreign');
  expect(kindAfter(`PRAGMA user_version = ${schemaVersion + 1}`)).toBe('database-future');
  expect(kindAfter(`PRAGMA user_version = ${schemaVersion - 1}`)).toBe('database-foreign');
});

test('a missing or emptied table is damage', () => {
  expect(kindAfter('DROP TABLE population')).toBe('database-damaged');
  expect(kindAfter('DELETE FROM search_name')).toBe('database-damaged');
});

test('a file that is cut, overwritten or no database at all is damaged', () => {
  const whole = buildBytes();
  const overwritten = whole.slice();
  overwritten.fill(0xa5, 4096 * 3, 4096 * 40);
  const noise = new TextEncoder().encode('not a database, but long enough to be read as one. ');
  for (const bytes of [whole.slice(0, 4096 * 3 + 100), overwritten, noise]) {
    const result = checkDatabase(new sqlJs.Database(bytes));
    expect(result).toMatchObject({ ok: false, error: { kind: 'database-damaged' } });
  }
});
