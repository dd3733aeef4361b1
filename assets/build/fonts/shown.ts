import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Database } from 'sql.js';
import { openDatabase } from '../database.ts';

/** Every distinct text in the ordinary tables of the database (search indexes repeat them). */
export function databaseTexts(database: Database): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const table of ordinaryTables(database)) {
    const [rows] = database.exec(`SELECT * FROM "${table}"`);
    for (const row of rows?.values ?? [])
      for (const value of row) if (typeof value === 'string') texts.add(value);
  }
  return texts;
}

/** Tables without virtual ones and the shadow tables that carry those. */
function ordinaryTables(database: Database): string[] {
  const [listed] = database.exec("SELECT name FROM pragma_table_list WHERE type = 'table'");
  return (listed?.values ?? []).map(([name]) => String(name));
}

/** Every text of the message catalogues, of all languages. */
export async function catalogueTexts(folder: string): Promise<ReadonlySet<string>> {
  const texts = new Set<string>();
  for (const entry of await readdir(folder, { recursive: true })) {
    if (!entry.endsWith('.json')) continue;
    const catalogue: unknown = JSON.parse(await readFile(path.join(folder, entry), 'utf8'));
    for (const text of Object.values(catalogue as Record<string, unknown>))
      if (typeof text === 'string') texts.add(text);
  }
  return texts;
}

/** The code points of the texts, without control characters, which no font draws. */
export function codePointsOf(texts: Iterable<string>): ReadonlySet<number> {
  const codePoints = new Set<number>();
  for (const text of texts)
    for (const character of text)
      if (!/\p{Cc}/u.test(character)) codePoints.add(character.codePointAt(0) ?? 0);
  return codePoints;
}

/** Every code point that the database and the messages can put on a screen. */
export async function shownCodePoints(
  databaseFile: string,
  messagesFolder: string,
): Promise<ReadonlySet<number>> {
  const database = await openDatabase(databaseFile);
  const texts = [...databaseTexts(database), ...(await catalogueTexts(messagesFolder))];
  database.close();
  return codePointsOf(texts);
}
