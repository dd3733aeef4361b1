import type { Database } from 'sql.js';
import { searchKinds } from '../../../electron/contract/searchKinds.ts';
import { indexNames, type NamedText } from './index.ts';
import { namesSql, subjectsSql } from './names.ts';

/** Fills the search tables from the facts that are already in the database. */
export function fillSearchIndex(database: Database): void {
  database.run(subjectsSql);
  const insert = database.prepare(
    'INSERT INTO search_name (id, subject, field, language, direction, text) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const names = (database.exec(namesSql)[0]?.values ?? []).map(
    ([subject, field, language, text], place): NamedText => {
      const shown = withoutLinks(String(text));
      const direction = rightToLeft.test(shown) ? 'rtl' : 'ltr';
      insert.run([place + 1, subject ?? null, String(field), language ?? null, direction, shown]);
      // Rows are numbered from 1, the index counts from 0.
      return { subject: Number(subject) - 1, field: String(field), text: shown };
    },
  );
  insert.free();
  fillIndex(database, names);
}

/** Writes the index of names whose rows are in search_name in the same order. */
export function fillIndex(database: Database, names: readonly NamedText[]): void {
  const kinds = (database.exec('SELECT kind FROM search_subject ORDER BY id')[0]?.values ?? []).map(
    ([kind]) => (searchKinds as readonly string[]).indexOf(String(kind)),
  );
  for (const [part, data] of Object.entries(indexNames(names, kinds)))
    database.run('INSERT INTO search_index VALUES (?, ?)', [
      part,
      new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
    ]);
}

/** Prose links to places of the atlas as [words](#/address); only the words are read. */
const withoutLinks = (text: string): string => text.replace(/\[([^\]]*)\]\(#[^)]*\)/g, '$1');

const rightToLeft = /^[^\p{L}]*\p{Script=Arabic}/u;
