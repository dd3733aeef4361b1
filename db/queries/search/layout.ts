/**
 * How the index lies in the table search_index: one blob a part, little-endian, read into
 * typed arrays as it is. The build writes it, index.ts reads it, README.md explains it.
 */
export const indexParts = {
  /** The letters of all terms, one after the other, sorted by UTF-16 code unit. */
  letters: Uint16Array,
  /** Where each term begins in `letters`; one more than there are terms. */
  termStarts: Uint32Array,
  /** Where the postings of each term begin in `postings`; one more than there are terms. */
  listStarts: Uint32Array,
  /** Where each term stands: see `posting`. Sorted within a term. */
  postings: Uint32Array,
  /** Of each name (row of search_name, counted from 0): its subject, counted from 0. */
  nameSubject: Uint32Array,
  /** Its field, as numbered by fields.ts. */
  nameField: Uint8Array,
  /** How many tokens it has, at most 65535. */
  nameLength: Uint16Array,
  /** Of each subject: the number of its kind in searchKinds. */
  subjectKind: Uint8Array,
} as const;

export type IndexPart = keyof typeof indexParts;

/** Positions from here on are not told apart. */
export const lastPosition = 255;
/** A posting holds 9 bits of place, so there may be as many names as fit above them. */
const places = 512;

/** A name, where in it the term stands (in tokens), and whether it spans this token and the next. */
export const posting = (name: number, position: number, joined: boolean): number =>
  name * places + Math.min(position, lastPosition) * 2 + (joined ? 1 : 0);
export const nameOf = (value: number): number => value >>> 9;
export const positionOf = (value: number): number => (value >>> 1) & 0xff;
export const spanOf = (value: number): 1 | 2 => (value & 1 ? 2 : 1);

/** Put before what a word sounds like; no folded word has it, so the two kinds never mix. */
export const soundMark = '~';
