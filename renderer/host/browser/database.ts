import initSqlJs from 'sql.js';
import wasmUrl from 'sql.js/dist/sql-wasm-browser.wasm?url';
import { checkDatabase } from '../../../db/queries/check.ts';
import { atlasHandlers } from '../../../db/queries/handlers.ts';
import type { AtlasHandlers } from '../../../electron/contract/api.ts';
import { fail, ok, type Result } from '../../../electron/contract/result.ts';
import { sha256Of } from './sha256.ts';

/**
 * Fetches the database that lies beside the page, checks that it is the very one this edition was
 * built with, and readies the queries.
 * Errors: database-missing (not found, not reachable), -damaged, -foreign, -future;
 * internal where sql.js itself cannot be had.
 * @param address absolute address of atlas.sqlite
 * @param sha256 of the right database, in hexadecimal
 */
export async function openDatabase(
  address: string,
  sha256: string,
): Promise<Result<AtlasHandlers>> {
  const wasm = bytesOf(wasmUrl);
  wasm.catch(() => undefined);
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await bytesOf(address));
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
async function bytesOf(address: string): Promise<ArrayBuffer> {
  // A new edition of the atlas must not meet the old database in the browser's cache.
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${new URL(response.url).pathname}`);
  return response.arrayBuffer();
}
