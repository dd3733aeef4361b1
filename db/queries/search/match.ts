import type { Phrase } from '../../text/phrases.ts';
import { soundOf } from '../../text/sound.ts';
import { bm25 } from './bm25.ts';
import type { SearchIndex } from './index.ts';
import { nameOf, positionOf, soundMark, spanOf } from './layout.ts';
import { at, isWhole, listLength, termsFrom } from './terms.ts';

/**
 * How well a word was found; 0 is not at all. All are sums of halves, quarters, ..., so that
 * they are the same in 32 bits. Those from oneOff on are typos.
 */
export const quality = {
  spelt: 1,
  sounding: 0.9375,
  begun: 0.8125,
  soundingBegun: 0.75,
  oneOff: 0.5,
  beginningOneOff: 0.4375,
  twoOff: 0.25,
} as const;

const beginnings: readonly number[] = [
  quality.begun,
  quality.soundingBegun,
  quality.beginningOneOff,
];

/** Whether only the beginning of a word was found. */
export const isBeginning = (how: number): boolean => beginnings.includes(how);

/** A term that answers for a word, and how well. */
export interface Candidate {
  readonly term: number;
  readonly quality: number;
}

/** What is known of each name while a question is answered; arrays by number of name. */
export interface Matches {
  /** Bit p is set where phrase p was found. */
  readonly found: Uint32Array;
  /** Of the phrases found: how well the worst was. */
  readonly worst: Float32Array;
  /** How many of its tokens were found. */
  readonly span: Uint16Array;
  readonly score: Float32Array;
  /** The names of which anything was found. */
  readonly touched: number[];
  readonly best: Float32Array;
}

const kept = new WeakMap<SearchIndex, Matches>();

/** Where to note matches: made once for an index, empty at the start of each question. */
export function emptyMatches(index: SearchIndex): Matches {
  const known = kept.get(index);
  if (known !== undefined) {
    for (const name of known.touched) known.found[name] = 0;
    known.touched.length = 0;
    return known;
  }
  const made: Matches = {
    found: new Uint32Array(index.names),
    worst: new Float32Array(index.names),
    span: new Uint16Array(index.names),
    score: new Float32Array(index.names),
    touched: [],
    best: new Float32Array(index.names),
  };
  kept.set(index, made);
  return made;
}

/** The terms that a word is found by: as spelt, as it sounds, and from two letters on as begun. */
export function candidatesOf(index: SearchIndex, word: string): readonly Candidate[] {
  const candidates = withBeginning(index, word, quality.spelt, quality.begun);
  const sound = soundOf(word);
  if (sound === null) return candidates;
  const alike = soundMark + sound;
  return [...candidates, ...withBeginning(index, alike, quality.sounding, quality.soundingBegun)];
}

function withBeginning(index: SearchIndex, text: string, whole: number, begun: number) {
  const { from, to } = termsFrom(index, text);
  const candidates: Candidate[] = [];
  const shortest = text.length === 1 ? 1 : Number.POSITIVE_INFINITY;
  for (let term = from; term < to; term++) {
    // The whole word sorts before all that begin with it.
    if (term === from && isWhole(index, term, text)) candidates.push({ term, quality: whole });
    else if (shortest === 1) break;
    else candidates.push({ term, quality: begun });
  }
  return candidates;
}

/** Notes where a word was found, as phrase number `phrase`. Returns whether it was at all. */
export function matchWord(
  index: SearchIndex,
  matches: Matches,
  phrase: number,
  candidates: readonly Candidate[],
): boolean {
  const bit = 1 << phrase;
  const { found, worst, span, score, touched, best } = matches;
  // However a word is found, it is the same word: that of all its terms is its frequency.
  let frequency = 0;
  for (const { term } of candidates) frequency += listLength(index, term);
  for (const { term, quality: how } of candidates) {
    const from = at(index.listStarts, term);
    const to = at(index.listStarts, term + 1);
    for (let place = from; place < to; place++) {
      const value = at(index.postings, place);
      const name = nameOf(value);
      const before = at(found, name);
      if (before === 0) {
        touched.push(name);
        worst[name] = 1;
        span[name] = 0;
        score[name] = 0;
      }
      const again = (before & bit) !== 0;
      if (again && at(best, name) >= how) continue;
      const weight = bm25(
        index.names,
        Math.min(frequency, index.names),
        at(index.nameLength, name) / index.meanLength,
      );
      if (!again) {
        found[name] = before | bit;
        span[name] = at(span, name) + spanOf(value);
        score[name] = at(score, name) + weight * how;
      }
      best[name] = how;
    }
  }
  return closePhrase(matches, bit);
}

/** Notes where a run of Chinese characters stands as it is. Returns whether it was found. */
export function matchRun(
  index: SearchIndex,
  matches: Matches,
  phrase: number,
  run: Phrase,
): boolean {
  const lists = run.map((character) => {
    const { from, to } = termsFrom(index, character);
    return from < to && isWhole(index, from, character)
      ? index.postings.subarray(at(index.listStarts, from), at(index.listStarts, from + 1))
      : new Uint32Array();
  });
  const [first = new Uint32Array(), ...rest] = lists;
  const following = rest.map((list) => new Set(list));
  const bit = 1 << phrase;
  for (const value of first) {
    // One token further on is two steps in a posting; see layout.ts.
    if (!following.every((list, step) => list.has(value + 2 * (step + 1)))) continue;
    const name = nameOf(value);
    if ((at(matches.found, name) & bit) !== 0 || positionOf(value) + run.length > 255) continue;
    if (at(matches.found, name) === 0) {
      matches.touched.push(name);
      matches.worst[name] = 1;
      matches.span[name] = 0;
      matches.score[name] = 0;
    }
    const length = at(index.nameLength, name) / index.meanLength;
    matches.found[name] = at(matches.found, name) | bit;
    matches.span[name] = at(matches.span, name) + run.length;
    matches.score[name] = at(matches.score, name) + bm25(index.names, first.length, length);
    matches.best[name] = quality.spelt;
  }
  return closePhrase(matches, bit);
}

/** Takes the quality of the phrase just noted into the worst of each name. */
function closePhrase({ found, worst, best, touched }: Matches, bit: number): boolean {
  let any = false;
  for (const name of touched) {
    if ((at(found, name) & bit) === 0) continue;
    any = true;
    worst[name] = Math.min(at(worst, name), at(best, name));
    best[name] = 0;
  }
  return any;
}
