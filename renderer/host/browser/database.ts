import initSqlJs from 'sql.js';
import wasmUrl from 'sql.js/dist/sql-wasm-browser.wasm?url';
import { checkDatabase } from '../../../db/queries/check.ts';
import { atlasHandlers } from '../../../db/queries/handlers.ts';
import type { AtlasHandlers } from '../../../electron/contract/api.ts';
import { fail, ok, type Result } from '../../../electron/contract/result.ts';

/**
 * Fetches the database that lies beside the page, checks it and readies the queries.
 * Errors: database-missing (not found, not reachable), -damaged, -foreign, -future;
 * internal where sql.js itself cannot be had.
 * @param address absolute address of atlas.sqlite
 */
export async function openDatabase(address: string): Promise<Result<AtlasHandlers>> {
  const wasm = bytesOf(wasmUrl);
  wasm.catch(() => undefined);
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await bytesOf(address));
  } catch (error) {
    return fail('database-missing', String(error));
  }
  // SQLite would take an empty file for a new database.
  if (bytes.byteLength === 0) return fail('database-damaged', 'the file is empty');
  let SQL: Awaited<ReturnType<typeof initSqlJs>>;
  try {
    SQL = await initSqlJs({ wasmBinary: await wasm });
  } catch (error) {
    return fail('internal', String(error));
  }
  try {
    const database = new SQL.Database(bytes);
    const checked = checkDatabase(database);
    if (!checked.ok) return checked;
    database.exec('PRAGMA query_only = ON');
    return ok(atlasHandlers(database, bytes));
  } catch (error) {
    return fail('database-damaged', String(error));
  }
}

/** The bytes themselves, so that it does not matter what type a plain server calls them. */
async function bytesOf(address: string): Promise<ArrayBuffer> {
  // A new edition of the atlas must not meet the old database in the browser's cache.
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${new URL(response.url).pathname}`);
  return response.arrayBuffer();
}
