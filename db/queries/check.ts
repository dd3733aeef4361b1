import { fail, ok, type Result } from '../../electron/contract/result.ts';
import { applicationId, schemaVersion } from './identity.ts';

/** SQLite's file format: how a file begins, and where its header has two big-endian numbers. */
const beginning = 'SQLite format 3\0';
const userVersionAt = 60;
const applicationIdAt = 68;
const headerLength = 100;

/**
 * Whether a file is the very database that this atlas was built with. SQLite's own integrity check
 * would pass a number that has changed on the disk, and a wrong fact must not be shown as right:
 * so the file's SHA-256 decides, and its header only says what else the file is. Nothing of a file
 * that is not the right one is ever opened.
 * Errors: database-damaged, database-foreign, database-future.
 * @param sha256 the file's own hash, and `expected` that of the atlas's database, in hexadecimal
 */
export function checkDatabase(bytes: Uint8Array, sha256: string, expected: string): Result<null> {
  if (sha256 === expected) return ok(null);
  if (bytes.length < headerLength) return fail('database-damaged', `${bytes.length} bytes`);
  const header = new DataView(bytes.buffer, bytes.byteOffset, headerLength);
  const text = String.fromCharCode(...bytes.subarray(0, beginning.length));
  if (text !== beginning) return fail('database-damaged', 'no SQLite file');
  const application = header.getUint32(applicationIdAt);
  if (application !== applicationId)
    return fail('database-foreign', `application_id is ${application}`);
  const version = header.getUint32(userVersionAt);
  if (version > schemaVersion)
    return fail('database-future', `user_version is ${version}, this atlas reads ${schemaVersion}`);
  if (version < schemaVersion)
    return fail('database-foreign', `user_version is ${version}, too old`);
  return fail('database-damaged', `${bytes.length} bytes, sha256 ${sha256.slice(0, 16)}…`);
}
