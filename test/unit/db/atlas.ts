import initSqlJs, { type Database } from 'sql.js';
import { type BuildInput, buildDatabase } from '../../../db/build/database.ts';
import { readBaseMap, readSchema, readSourceFiles } from '../../../db/build/sources.ts';
import { atlasHandlers } from '../../../db/queries/handlers.ts';
import type { AtlasAnswer, AtlasArgs, AtlasMethod } from '../../../electron/contract/api.ts';

export const sqlJs = await initSqlJs();
export const input: BuildInput = {
  files: readSourceFiles(),
  schema: readSchema(),
  outlines: readBaseMap(),
};

/** The bytes of the atlas built from the real sources. */
export function buildBytes(): Uint8Array {
  const built = buildDatabase(sqlJs, input);
  if (!built.ok) throw new Error(JSON.stringify(built.problems, null, 1));
  return built.bytes;
}

const bytes = buildBytes();

/** A fresh copy of the real atlas, foreign keys enforced. */
export function openAtlas(): Database {
  const database = new sqlJs.Database(bytes);
  database.run('PRAGMA foreign_keys = ON');
  return database;
}

const handlers = atlasHandlers(openAtlas(), new Uint8Array(bytes));

/** Asks the real atlas; throws where the answer is an error. */
export function ask<M extends AtlasMethod>(method: M, args: AtlasArgs<M>): AtlasAnswer<M> {
  const answer = handlers[method](args);
  if (!answer.ok) throw new Error(`${method}: ${answer.error.kind} ${answer.error.detail}`);
  return answer.value;
}

/** One column of a query, as text. */
export const column = (database: Database, sql: string): readonly string[] =>
  (database.exec(sql)[0]?.values ?? []).map((row) => String(row[0]));
