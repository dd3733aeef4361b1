import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import initSqlJs from 'sql.js';
import { checkDatabase } from '../../db/queries/check.ts';
import { atlasHandlers } from '../../db/queries/handlers.ts';
import type { AtlasHandlers } from '../contract/api.ts';
import { fail, ok, type Result } from '../contract/result.ts';
import type { DataFiles } from './location.ts';

/** A database that has passed its checks, and the queries over it. */
export interface OpenDatabase {
  readonly handlers: AtlasHandlers;
  close(): void;
}

/**
 * Reads the database into memory with sql.js, so that the file on disk is never written. Only the
 * very bytes that the program was built with are opened: their hash takes 1 ms of each start.
 * Errors: database-missing, -damaged, -foreign, -future; internal where sql.js cannot be had.
 * @param sha256 of the right database, in hexadecimal
 */
export async function openDatabase(
  files: DataFiles,
  sha256: string,
): Promise<Result<OpenDatabase>> {
  const [bytes, wasm] = await Promise.allSettled([readFile(files.database), readFile(files.wasm)]);
  if (bytes.status === 'rejected') return fail('database-missing', text(bytes.reason));
  const hash = createHash('sha256').update(bytes.value).digest('hex');
  const checked = checkDatabase(bytes.value, hash, sha256);
  if (!checked.ok) return checked;
  if (wasm.status === 'rejected') return fail('internal', text(wasm.reason));
  const { Database } = await initSqlJs({ wasmBinary: new Uint8Array(wasm.value).buffer });
  const database = new Database(bytes.value);
  database.exec('PRAGMA query_only = ON');
  return ok({ handlers: atlasHandlers(database, bytes.value), close: () => database.close() });
}

const text = (reason: unknown): string => (reason instanceof Error ? reason.message : 'unknown');
