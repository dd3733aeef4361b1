import { expect, test } from 'vitest';
import { checkDatabase } from '../../../../db/queries/check.ts';
import { applicationId, schemaVersion } from '../../../../db/queries/identity.ts';
import { buildBytes } from '../atlas.ts';

const whole = buildBytes();

/** The file with another number in its header, where SQLite has it. */
const withNumber = (at: number, value: number): Uint8Array => {
  const bytes = whole.slice();
  new DataView(bytes.buffer).setUint32(at, value);
  return bytes;
};
const kindOf = (bytes: Uint8Array): string => {
  const result = checkDatabase(bytes, 'of this file', 'of the right one');
  return result.ok ? 'ok' : result.error.kind;
};

test('the file with the right hash passes; without it nothing does', () => {
  expect(checkDatabase(whole, 'same', 'same')).toEqual({ ok: true, value: null });
  expect(kindOf(whole)).toBe('database-damaged');
});

test('another database is foreign, an older one too, a newer one of the future', () => {
  expect(kindOf(withNumber(68, 7))).toBe('database-foreign');
  expect(kindOf(withNumber(68, applicationId))).toBe('database-damaged');
  expect(kindOf(withNumber(60, schemaVersion - 1))).toBe('database-foreign');
  expect(kindOf(withNumber(60, schemaVersion + 1))).toBe('database-future');
});

test('a file that is cut, empty or no database at all is damaged', () => {
  const noise = new TextEncoder().encode('not a database, but as long as a header is. '.repeat(9));
  for (const bytes of [whole.slice(0, 5000), whole.slice(0, 70), new Uint8Array(), noise])
    expect(kindOf(bytes)).toBe('database-damaged');
});
