import { z } from 'zod';
import { type SearchBook, searchKindSchema } from '../../../electron/contract/search.ts';
import { DamagedDatabase, type Reader } from '../reader.ts';
import { sql } from '../sql.ts';
import type { Search } from './find.ts';
import type { NamesOf } from './hits.ts';
import { readIndex } from './index.ts';

const searches = new WeakMap<Reader, Search>();
const partRow = z.strictObject({ part: z.string(), data: z.instanceof(Uint8Array) });

/** The search of a database; its index is read the first time, then kept. Throws DamagedDatabase. */
export function storedSearch(reader: Reader): Search {
  const known = searches.get(reader);
  if (known !== undefined) return known;
  const blobs = partsOf(reader);
  const index = readIndex((part) => {
    const blob = blobs.get(part);
    if (blob === undefined) throw new DamagedDatabase(`search_index has no ${part}`);
    return blob;
  });
  const search = { index, namesOf: namesIn(reader) };
  searches.set(reader, search);
  return search;
}

const partsOf = (reader: Reader): ReadonlyMap<string, Uint8Array<ArrayBuffer>> =>
  new Map(
    reader
      .rows(sql`SELECT part, data FROM search_index`, partRow)
      .map(({ part, data }) => [part, data] as const),
  );

const direction = z.enum(['ltr', 'rtl']);
const nameRow = z.strictObject({
  kind: searchKindSchema,
  id: z.string(),
  title: z.string(),
  field: z.string(),
  language: z.string().nullable(),
  direction,
  text: z.string().min(1),
});

/** Only what is shown is read. */
const namesIn =
  (reader: Reader): NamesOf =>
  (ranked) => {
    // Rows are numbered from 1, the index counts from 0.
    const ids = JSON.stringify(ranked.map(({ name }) => name + 1));
    return reader.rows(
      sql`SELECT s.kind, s.subject_id AS id, s.title, n.field, n.language, n.direction, n.text
        FROM json_each(${ids}) AS asked
        JOIN search_name AS n ON n.id = asked.value
        JOIN search_subject AS s ON s.id = n.subject
        ORDER BY asked.key`,
      nameRow,
    );
  };

const textRow = z.strictObject({ text: z.string(), language: z.string().nullable(), direction });
const subjectRow = z.strictObject({ id: z.string(), title: z.string() });

/** All that the search knows, to be taken along. Throws DamagedDatabase. */
export function searchBook(reader: Reader): SearchBook {
  const names = reader.rows(
    sql`SELECT text, language, direction FROM search_name ORDER BY id`,
    textRow,
  );
  const subjects = reader.rows(
    sql`SELECT subject_id AS id, title FROM search_subject ORDER BY search_subject.id`,
    subjectRow,
  );
  return {
    index: Object.fromEntries(partsOf(reader)),
    texts: names.map(({ text }) => text),
    languages: names.map(({ language }) => language),
    directions: names.map((name) => name.direction),
    ids: subjects.map(({ id }) => id),
    titles: subjects.map(({ title }) => title),
  };
}
