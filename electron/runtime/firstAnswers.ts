import initSqlJs, { type Database } from 'sql.js';
import { atlasHandlers } from '../../db/queries/handlers.ts';
import type { FirstAnswers } from '../contract/firstAnswers.ts';
import type { Result } from '../contract/result.ts';

/**
 * Works out the answers that a start begins with, so that the first map waits for no database.
 * @param bytes atlas.sqlite
 */
export async function firstAnswers(bytes: Uint8Array<ArrayBuffer>): Promise<FirstAnswers> {
  const { Database } = await initSqlJs();
  const database = new Database(bytes);
  try {
    const handlers = atlasHandlers(database, bytes);
    return {
      after: lastChange(database),
      about: answered(handlers['atlas.about']({})),
      countries: answered(handlers['countries.list']({ on: later })),
      conferences: answered(handlers['conferences.list']({ on: later })),
    };
  } finally {
    database.close();
  }
}

function answered<T>(answer: Result<T>): T {
  if (!answer.ok) throw new Error(answer.error.detail);
  return answer.value;
}

/** A day after every change there is. */
const later = '2099-12-31';

/** Columns that say since when, until when or when something is so. */
const dating = ['valid_from', 'valid_to', 'date', 'year'];

/** The last day on which anything in the database changes, as text that days compare with. */
function lastChange(database: Database): string {
  const names = dating.map((name) => `'${name}'`).join(', ');
  const columns = database.exec(
    `SELECT m.name, c.name FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c
     WHERE m.type = 'table' AND c.name IN (${names})`,
  )[0]?.values;
  // A date may be a year or a month: it lasts until its end.
  const ends = (columns ?? []).map(([table, column]) => {
    const last = `SELECT max("${column}" || substr('-12-31', length("${column}") - 3)) FROM "${table}"`;
    return String(database.exec(last)[0]?.values[0]?.[0] ?? '');
  });
  return ends.reduce((a, b) => (b > a ? b : a), '');
}
