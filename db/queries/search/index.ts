import { z } from 'zod';
import { DamagedDatabase, type Reader } from '../reader.ts';
import { sql } from '../sql.ts';
import { type IndexPart, indexParts } from './layout.ts';

type Arrays = { readonly [P in IndexPart]: InstanceType<(typeof indexParts)[P]> };

/** The index in memory, with what a search scribbles on while it works. */
export interface SearchIndex extends Arrays {
  readonly terms: number;
  readonly names: number;
  readonly subjects: number;
  readonly meanLength: number;
}

const indexes = new WeakMap<Reader, SearchIndex>();
const row = z.strictObject({ part: z.string(), data: z.instanceof(Uint8Array) });

/** The index of a database; read at the first search, then kept. Throws DamagedDatabase. */
export function searchIndex(reader: Reader): SearchIndex {
  const known = indexes.get(reader);
  if (known !== undefined) return known;
  const blobs = new Map(
    reader
      .rows(sql`SELECT part, data FROM search_index`, row)
      .map(({ part, data }) => [part, data] as const),
  );
  const read = <P extends IndexPart>(part: P): Arrays[P] => {
    const blob = blobs.get(part);
    if (blob === undefined) throw new DamagedDatabase(`search_index has no ${part}`);
    // A copy begins at a boundary that the wider arrays ask for.
    const array = new indexParts[part](Uint8Array.from(blob).buffer);
    return array as Arrays[P];
  };
  const arrays: Arrays = {
    letters: read('letters'),
    termStarts: read('termStarts'),
    listStarts: read('listStarts'),
    postings: read('postings'),
    nameSubject: read('nameSubject'),
    nameField: read('nameField'),
    nameLength: read('nameLength'),
    subjectKind: read('subjectKind'),
  };
  let length = 0;
  for (const tokens of arrays.nameLength) length += tokens;
  const index: SearchIndex = {
    ...arrays,
    terms: arrays.termStarts.length - 1,
    names: arrays.nameSubject.length,
    subjects: arrays.subjectKind.length,
    meanLength: Math.max(1, length / Math.max(1, arrays.nameSubject.length)),
  };
  indexes.set(reader, index);
  return index;
}
