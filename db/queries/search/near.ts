import { soundOf } from '../../text/sound.ts';
import type { SearchIndex } from './index.ts';
import { soundMark } from './layout.ts';
import { type Candidate, quality } from './match.ts';
import { at, termsFrom } from './terms.ts';

/** Words shorter than this are not corrected by two letters, only by one. */
const longEnoughForTwo = 7;
/** Longer words are no names. */
const longest = 32;
/** The beginning of a name is corrected once this much of it is there. */
const longEnoughToBegin = 5;

/**
 * The names that sound one or two letters away from a word (optimal string alignment: letters
 * put in, left out, changed, or swapped with the next); of these only the nearest. All sounds
 * are walked in their order, so that what two neighbours begin with is compared once, and what
 * begins too far away is stepped over.
 */
export function nearTerms(index: SearchIndex, word: string): readonly Candidate[] {
  const sound = soundOf(word);
  if (sound === null || sound.length < 3 || sound.length > longest) return [];
  const wanted = soundMark + sound;
  const limit = sound.length < longEnoughForTwo ? 1 : 2;
  const width = wanted.length + 1;
  // One row of the table of distances for each letter of a term.
  const rows = new Uint8Array(width * (longest + 4));
  for (let column = 0; column < width; column++) rows[column] = column;
  const nearest: Record<number, Candidate[]> = {};
  const add = (term: number, how: number) => {
    nearest[how] ??= [];
    nearest[how].push({ term, quality: how });
  };

  const { from, to } = termsFrom(index, soundMark);
  let previous = from;
  let depth = 0;
  for (let term = from; term < to; ) {
    const start = at(index.termStarts, term);
    const length = at(index.termStarts, term + 1) - start;
    depth = Math.min(depth, shared(index, previous, term));
    previous = term;
    let begun = false;
    let far = 0;
    while (depth < Math.min(length, longest + 2)) {
      const least = fillRow(rows, width, depth + 1, wanted, index.letters, start);
      depth += 1;
      if (least > limit) {
        far = depth;
        break;
      }
    }
    if (far > 0) {
      term = beyond(index, term, start, far, to);
      continue;
    }
    const distance = length <= longest + 2 ? at(rows, length * width + width - 1) : 99;
    if (distance <= limit && !(distance === 2 && startsElse(index, start, wanted)))
      add(term, distance <= 1 ? quality.oneOff : quality.twoOff);
    else if (sound.length >= longEnoughToBegin) {
      for (let row = wanted.length - 1; row <= Math.min(length, wanted.length + 1); row++)
        begun ||= at(rows, row * width + width - 1) <= 1;
      if (begun) add(term, quality.beginningOneOff);
    }
    term += 1;
  }
  return (
    nearest[quality.oneOff] ?? nearest[quality.beginningOneOff] ?? nearest[quality.twoOff] ?? []
  );
}

/** The distances of a term's first `row` letters from all beginnings of the word; the least. */
function fillRow(
  rows: Uint8Array,
  width: number,
  row: number,
  wanted: string,
  letters: Uint16Array,
  start: number,
): number {
  const letter = at(letters, start + row - 1);
  const before = row > 1 ? at(letters, start + row - 2) : -1;
  const here = row * width;
  const last = here - width;
  rows[here] = row;
  let least = row;
  for (let column = 1; column < width; column++) {
    const asked = wanted.charCodeAt(column - 1);
    let value = Math.min(
      at(rows, last + column) + 1,
      at(rows, here + column - 1) + 1,
      at(rows, last + column - 1) + (letter === asked ? 0 : 1),
    );
    const swapped =
      row > 1 && column > 1 && letter === wanted.charCodeAt(column - 2) && before === asked;
    if (swapped) value = Math.min(value, at(rows, last - width + column - 2) + 1);
    rows[here + column] = value;
    if (value < least) least = value;
  }
  return least;
}

/** How many letters two terms begin with in common. */
function shared(index: SearchIndex, one: number, other: number): number {
  const [a, b] = [at(index.termStarts, one), at(index.termStarts, other)];
  const most = Math.min(at(index.termStarts, one + 1) - a, at(index.termStarts, other + 1) - b);
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

/** Whoever slips twice still begins with the right letter. */
const startsElse = (index: SearchIndex, start: number, wanted: string): boolean =>
  at(index.letters, start + 1) !== wanted.charCodeAt(1);
