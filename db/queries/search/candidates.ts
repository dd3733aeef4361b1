import { soundOf } from '../../text/sound.ts';
import type { SearchIndex } from './index.ts';
import { soundMark } from './layout.ts';
import { isWhole, listLength, type TermRange, termsFrom } from './terms.ts';

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

/** Whether only the beginning of a word was found. */
export const isBeginning = (how: number): boolean =>
  how === quality.begun || how === quality.soundingBegun || how === quality.beginningOneOff;

/** Whether it was found only by taking it for another word. */
export const isCorrection = (candidate: Candidate | undefined): boolean =>
  candidate !== undefined && candidate.quality <= quality.oneOff;

/** A term that answers for a word, and how well. */
export interface Candidate {
  readonly term: number;
  readonly quality: number;
}

/**
 * The terms that a word is found by, best first: as spelt, as it sounds, and from two letters on
 * as begun.
 */
export function candidatesOf(index: SearchIndex, word: string): readonly Candidate[] {
  const spelt = beginningWith(index, word);
  const begun = word.length === 1 ? [] : all(spelt.begun, quality.begun);
  const sound = soundOf(word);
  if (sound === null) return [...all(spelt.whole, quality.spelt), ...begun];
  const alike = beginningWith(index, soundMark + sound);
  return [
    ...all(spelt.whole, quality.spelt),
    ...all(alike.whole, quality.sounding),
    ...begun,
    ...all(alike.begun, quality.soundingBegun),
  ];
}

/** The term that is the text, if there is one, and those that only begin with it. */
function beginningWith(index: SearchIndex, text: string): { whole: TermRange; begun: TermRange } {
  const { from, to } = termsFrom(index, text);
  // The whole word sorts before all that begin with it.
  const cut = from < to && isWhole(index, from, text) ? from + 1 : from;
  return { whole: { from, to: cut }, begun: { from: cut, to } };
}

const all = ({ from, to }: TermRange, how: number): readonly Candidate[] =>
  Array.from({ length: to - from }, (_, place) => ({ term: from + place, quality: how }));

/** In how many places any of the terms stands: however a word is found, it is the same word. */
export function frequencyOf(index: SearchIndex, candidates: readonly Candidate[]): number {
  let frequency = 0;
  for (const { term } of candidates) frequency += listLength(index, term);
  return frequency;
}
