import initSqlJs from 'sql.js';
import { checkDatabase } from '../../../db/queries/check.ts';
import { atlasHandlers } from '../../../db/queries/handlers.ts';
import type { AtlasHandlers } from '../../../electron/contract/api.ts';
import { fail, ok, type Result } from '../../../electron/contract/result.ts';
import type { FileSource } from './messages.ts';
import { sha256Of } from './sha256.ts';

/**
 * Fetches the database that lies beside the page, checks that it is the very one this edition was
 * built with, and readies the queries.
 * Errors: database-missing (not found, not reachable), -damaged, -foreign, -future;
 * internal where sql.js itself cannot be had.
 * @param file atlas.sqlite
 * @param code sql.js's own
 * @param sha256 of the right database, in hexadecimal
 */
export async function openDatabase(
  file: FileSource,
  code: FileSource,
  sha256: string,
): Promise<Result<AtlasHandlers>> {
  const wasm = bytesOf(code);
  wasm.catch(() => undefined);
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await bytesOf(file));
  } catch (error) {
    return fail('database-missing', String(error));
  }
  const checked = checkDatabase(bytes, await sha256Of(bytes), sha256);
  if (!checked.ok) return checked;
  try {
    const SQL = await initSqlJs({ wasmBinary: await wasm });
    const database = new SQL.Database(bytes);
    database.exec('PRAGMA query_only = ON');
    return ok(atlasHandlers(database, bytes));
  } catch (error) {
    return fail('internal', String(error));
  }
}

/** The bytes themselves, so that it does not matter what type a plain server calls them. */
async function bytesOf(source: FileSource): Promise<ArrayBuffer> {
  if (typeof source !== 'string') return source.arrayBuffer();
  // A new edition of the atlas must not meet the old database in the browser's cache.
  const response = await fetch(source, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${new URL(response.url).pathname}`);
  return response.arrayBuffer();
}
