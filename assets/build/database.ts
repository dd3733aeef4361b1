import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import initSqlJs, { type Database } from 'sql.js';
import { root } from './paths.ts';

/** Opens the built database, read only in effect: nothing is written back. */
export async function openDatabase(file: string): Promise<Database> {
  if (!existsSync(file))
    throw new Error(`${path.relative(root, file)} is not there: run "npm run build:db" first`);
  const { Database } = await initSqlJs();
  return new Database(await readFile(file));
}
