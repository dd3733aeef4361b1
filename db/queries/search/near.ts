import { soundOf } from '../../text/sound.ts';
import { type Candidate, quality } from './candidates.ts';
import type { SearchIndex } from './index.ts';
import { soundMark } from './layout.ts';
import { termsFrom } from './terms.ts';

/** Words shorter than this are not corrected by two letters, only by one. */
const longEnoughForTwo = 7;
/** Longer words are no names. */
const longest = 32;
/** The beginning of a name is corrected once this much of it is there. */
const longEnoughToBegin = 5;
/** More than any distance that is asked for. */
const uncounted = 99;

/**
 * The names that sound one or two letters away from a word (optimal string alignment: letters
 * put in, left out, changed, or swapped with the next); of these only the nearest. Two are tried
 * only where one gives nothing: that goes through many more.
 */
export function nearTerms(index: SearchIndex, word: string): readonly Candidate[] {
  const sound = soundOf(word);
  if (sound === null || sound.length < 3 || sound.length > longest) return [];
  const wanted = soundMark + sound;
  const one = walk(index, wanted, 1);
  return one.length > 0 || sound.length < longEnoughForTwo ? one : walk(index, wanted, 2);
}

/**
 * All sounds at most `limit` letters away, in their order, so that what two neighbours begin with
 * is compared once, and what begins too far away is stepped over.
 */
function walk(index: SearchIndex, wanted: string, limit: 1 | 2): readonly Candidate[] {
  const width = wanted.length + 1;
  // One row of the table of distances for each letter of a term.
  const rows = new Uint8Array(width * (longest + 4));
  for (let column = 0; column < width; column++) rows[column] = column;
  const whole: Candidate[] = [];
  const begun: Candidate[] = [];
  // Whoever slips twice still begins with the right letter.
  const { from, to } = termsFrom(index, limit === 1 ? soundMark : wanted.slice(0, 2));
  let previous = from;
  let depth = 0;
  for (let term = from; term < to; ) {
    const start = index.termStarts[term] ?? 0;
    const length = (index.termStarts[term + 1] ?? 0) - start;
    depth = Math.min(depth, shared(index, previous, term));
    previous = term;
    let far = false;
    while (!far && depth < Math.min(length, longest + 2)) {
      depth += 1;
      far = fillRow(rows, width, depth, wanted, index.letters, start, limit) > limit;
    }
    if (far) {
      term = beyond(index, term, start, depth, to);
      continue;
    }
    if (length <= longest + 2 && (rows[length * width + width - 1] ?? 0) <= limit)
      whole.push({ term, quality: limit === 1 ? quality.oneOff : quality.twoOff });
    else if (limit === 1 && isBegun(rows, width, length))
      begun.push({ term, quality: quality.beginningOneOff });
    term += 1;
  }
  return whole.length > 0 ? whole : begun;
}

/** Whether the word, long enough, is at most one letter from what a term of that length begins with. */
function isBegun(rows: Uint8Array, width: number, length: number): boolean {
  if (width - 2 < longEnoughToBegin) return false;
  for (let row = width - 2; row <= Math.min(length, width); row++)
    if ((rows[row * width + width - 1] ?? 0) <= 1) return true;
  return false;
}

/**
 * The distances of a term's first `row` letters from the beginnings of the word; the least. Those
 * more than `limit` letters longer or shorter are further away than that and stay uncounted.
 */
function fillRow(
  rows: Uint8Array,
  width: number,
  row: number,
  wanted: string,
  letters: Uint16Array,
  start: number,
  limit: number,
): number {
  const letter = letters[start + row - 1] ?? 0;
  const before = row > 1 ? (letters[start + row - 2] ?? 0) : -1;
  const here = row * width;
  const last = here - width;
  const first = Math.max(1, row - limit);
  const end = Math.min(width - 1, row + limit);
  rows[here + first - 1] = first === 1 ? row : uncounted;
  let least = first === 1 ? row : uncounted;
  for (let column = first; column <= end; column++) {
    const asked = wanted.charCodeAt(column - 1);
    // The row before ends one column earlier.
    const above = column === row + limit ? uncounted : (rows[last + column] ?? 0);
    let value = Math.min(
      above + 1,
      (rows[here + column - 1] ?? 0) + 1,
      (rows[last + column - 1] ?? 0) + (letter === asked ? 0 : 1),
    );
    const swapped =
      row > 1 && column > 1 && letter === wanted.charCodeAt(column - 2) && before === asked;
    if (swapped) value = Math.min(value, (rows[last - width + column - 2] ?? 0) + 1);
    rows[here + column] = value;
    if (value < least) least = value;
  }
  // What no band has reached counts as far, should it be asked for.
  if (end < width - 1) rows[here + width - 1] = uncounted;
  return least;
}

/** How many letters two terms begin with in common. */
function shared(index: SearchIndex, one: number, other: number): number {
  const [a, b] = [index.termStarts[one] ?? 0, index.termStarts[other] ?? 0];
  const most = Math.min(
    (index.termStarts[one + 1] ?? 0) - a,
    (index.termStarts[other + 1] ?? 0) - b,
  );
  let same = 0;
  while (same < most && index.letters[a + same] === index.letters[b + same]) same += 1;
  return same;
}

/** The first term that does not begin with the same letters. */
function beyond(index: SearchIndex, term: number, start: number, letters: number, to: number) {
  // Most such groups are small; a large one is worth a search by halves.
  for (let next = term + 1; next < term + 8; next++)
    if (next >= to || shared(index, term, next) < letters) return Math.min(next, to);
  const beginning = String.fromCharCode(...index.letters.subarray(start, start + letters));
  return termsFrom(index, beginning).to;
}
