import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import initSqlJs from 'sql.js';
import { checkDatabase } from '../../db/queries/check.ts';
import { atlasHandlers } from '../../db/queries/handlers.ts';
import type { AtlasHandlers } from '../contract/api.ts';
import { fail, ok, type Result } from '../contract/result.ts';
import type { DataFiles } from './location.ts';

/**
 * SHA-256 of the database this program was built with (see vite.config.ts); empty where it was
 * built without one.
 */
declare const __DATABASE_SHA256__: string;

/** A database that has passed its checks, and the queries over it. */
export interface OpenDatabase {
  readonly handlers: AtlasHandlers;
  close(): void;
}

/**
 * Reads the database into memory with sql.js, so that the file on disk is never written,
 * and checks it: integrity, `application_id`, `user_version`. The very bytes it was built with
 * need no more than their hash, which takes 1 ms where the checks take 40 ms of the start.
 * Errors: database-missing, -damaged, -foreign, -future.
 */
export async function openDatabase(files: DataFiles): Promise<Result<OpenDatabase>> {
  const [bytes, wasm] = await Promise.allSettled([readFile(files.database), readFile(files.wasm)]);
  if (bytes.status === 'rejected') return fail('database-missing', text(bytes.reason));
  // SQLite would take an empty file for a new database.
  if (bytes.value.length === 0) return fail('database-damaged', 'the file is empty');
  if (wasm.status === 'rejected') return fail('internal', text(wasm.reason));

  const { Database } = await initSqlJs({ wasmBinary: new Uint8Array(wasm.value).buffer });
  const database = new Database(bytes.value);
  try {
    const checked = isBundled(bytes.value) ? ok(null) : checkDatabase(database);
    if (!checked.ok) {
      database.close();
      return checked;
    }
    database.exec('PRAGMA query_only = ON');
    return ok({ handlers: atlasHandlers(database, bytes.value), close: () => database.close() });
  } catch (error) {
    database.close();
    return fail('database-damaged', text(error));
  }
}

const isBundled = (bytes: Uint8Array): boolean =>
  createHash('sha256').update(bytes).digest('hex') === __DATABASE_SHA256__;

const text = (reason: unknown): string => (reason instanceof Error ? reason.message : 'unknown');
