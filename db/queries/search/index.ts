import { type IndexPart, indexParts } from './layout.ts';

type Arrays = { readonly [P in IndexPart]: InstanceType<(typeof indexParts)[P]> };

/** The index in memory. */
export interface SearchIndex extends Arrays {
  readonly terms: number;
  readonly names: number;
  readonly subjects: number;
  readonly meanLength: number;
}

/**
 * The index out of the bytes of its parts.
 * @param bytesOf the bytes of a part; throws where there are none
 */
export function readIndex(bytesOf: (part: IndexPart) => Uint8Array): SearchIndex {
  const read = <P extends IndexPart>(part: P): Arrays[P] => {
    // A copy begins at a boundary that the wider arrays ask for.
    const array = new indexParts[part](Uint8Array.from(bytesOf(part)).buffer);
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
  return {
    ...arrays,
    terms: arrays.termStarts.length - 1,
    names: arrays.nameSubject.length,
    subjects: arrays.subjectKind.length,
    meanLength: Math.max(1, length / Math.max(1, arrays.nameSubject.length)),
  };
}
