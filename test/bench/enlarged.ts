import { readFileSync } from 'node:fs';
import initSqlJs, { type Database } from 'sql.js';
import { fillIndex } from '../../db/build/search/fill.ts';
import { inProject } from '../../electron/runtime/paths.ts';

/** The real atlas, whose search knows so many times the things and names. */
export async function enlargedAtlas(times: number): Promise<Uint8Array> {
  const sql = await initSqlJs();
  const database = new sql.Database(readFileSync(inProject('dist/db/atlas.sqlite')));
  if (times > 1) enlarge(database, times);
  const bytes = database.export();
  database.close();
  return bytes;
}

/** Adds copies of all subjects, each with names of its own, as a larger atlas would have them. */
function enlarge(database: Database, times: number): void {
  const subjects = database.exec(
    'SELECT kind, subject_id, title FROM search_subject ORDER BY id',
  )[0]?.values;
  const names = database.exec(
    'SELECT subject, field, language, direction, text FROM search_name ORDER BY id',
  )[0]?.values;
  if (subjects === undefined || names === undefined) throw new Error('the atlas has no search');
  const insertSubject = database.prepare('INSERT INTO search_subject VALUES (?, ?, ?, ?)');
  const insertName = database.prepare('INSERT INTO search_name VALUES (?, ?, ?, ?, ?, ?)');
  const all = names.map(([subject, field, , , text]) => ({
    subject: Number(subject) - 1,
    field: String(field),
    text: String(text),
  }));
  database.run('BEGIN; DELETE FROM search_index');
  for (let copy = 1; copy < times; copy++) {
    const first = copy * subjects.length;
    for (const [place, [kind, id, title]] of subjects.entries())
      insertSubject.run([first + place + 1, kind ?? '', `${id}-${copy}`, altered(title, copy)]);
    for (const [subject, field, language, direction, text] of names) {
      const other = altered(text, copy);
      const values = [first + Number(subject), field, language, direction, other];
      insertName.run([all.length + 1, ...values.map((value) => value ?? null)]);
      all.push({ subject: first + Number(subject) - 1, field: String(field), text: other });
    }
  }
  fillIndex(database, all);
  database.run('COMMIT');
  insertSubject.free();
  insertName.free();
}

/**
 * The text with other words of the same script: two letters of each longer word are moved on in
 * the alphabet, which ones and how far depending on the copy. Short words stay, as "of" would.
 */
function altered(text: unknown, copy: number): string {
  return String(text).replace(/\p{L}{4,}/gu, (word) => {
    const letters = [...word];
    for (const [salt, range] of [
      [1, 11],
      [7, 13],
    ] as const) {
      const place = (copy * salt + letters.length) % letters.length;
      const letter = letters[place] ?? '';
      const moved = String.fromCodePoint((letter.codePointAt(0) ?? 97) + 1 + (copy % range));
      letters[place] = /\p{L}/u.test(moved) ? moved : letter;
    }
    return letters.join('');
  });
}
