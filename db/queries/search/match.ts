import type { Phrase } from '../../text/phrases.ts';
import { inverseFrequency, saturation } from './bm25.ts';
import { type Candidate, quality } from './candidates.ts';
import type { SearchIndex } from './index.ts';
import { nameOf, positionOf, spanOf } from './layout.ts';
import { type Matches, note } from './matches.ts';
import { isWhole, termsFrom } from './terms.ts';

/**
 * Notes where a word was found, as phrase number `phrase`.
 * @param candidates the terms it is found by, best first
 * @param frequency in how many places they stand together
 * @param needed bits of phrases that a subject must have already: others are passed over
 */
export function matchWord(
  index: SearchIndex,
  matches: Matches,
  phrase: number,
  candidates: readonly Candidate[],
  frequency: number,
  needed: number,
): void {
  const bit = 1 << phrase;
  const rarity = inverseFrequency(index.names, frequency);
  const { postings, nameSubject, nameLength, meanLength } = index;
  for (const { term, quality: how } of candidates) {
    const to = index.listStarts[term + 1] ?? 0;
    for (let place = index.listStarts[term] ?? 0; place < to; place++) {
      const value = postings[place] ?? 0;
      const name = nameOf(value);
      if (needed !== 0 && ((matches.together[nameSubject[name] ?? 0] ?? 0) & needed) !== needed)
        continue;
      if (((matches.found[name] ?? 0) & bit) !== 0) continue;
      const weight = rarity * saturation((nameLength[name] ?? 0) / meanLength) * how;
      note(index, matches, name, bit, how, spanOf(value), weight);
    }
  }
}

/**
 * Notes where a run of Chinese characters stands as it is. Returns whether it does anywhere.
 * @param needed as in matchWord
 */
export function matchRun(
  index: SearchIndex,
  matches: Matches,
  phrase: number,
  run: Phrase,
  needed: number,
): boolean {
  const [first = new Uint32Array(), ...rest] = run.map((character) => placesOf(index, character));
  const following = rest.map((list) => new Set(list));
  const rarity = inverseFrequency(index.names, first.length);
  let any = false;
  for (const value of first) {
    // One token further on is two steps in a posting; see layout.ts.
    if (!following.every((list, step) => list.has(value + 2 * (step + 1)))) continue;
    if (positionOf(value) + run.length > 255) continue;
    any = true;
    const name = nameOf(value);
    if (((matches.together[index.nameSubject[name] ?? 0] ?? 0) & needed) !== needed) continue;
    const weight = rarity * saturation((index.nameLength[name] ?? 0) / index.meanLength);
    note(index, matches, name, 1 << phrase, quality.spelt, run.length, weight);
  }
  return any;
}

/** The postings of a term as it is; none where it stands nowhere. */
export function placesOf(index: SearchIndex, text: string): Uint32Array {
  const { from, to } = termsFrom(index, text);
  return from < to && isWhole(index, from, text)
    ? index.postings.subarray(index.listStarts[from] ?? 0, index.listStarts[from + 1] ?? 0)
    : new Uint32Array();
}
