import type { Phrase } from '../../text/phrases.ts';
import { candidatesOf } from './candidates.ts';
import type { SearchIndex } from './index.ts';
import { matchRun } from './match.ts';
import { emptyMatches } from './matches.ts';

/** Pairs of words looked at, from the first. */
const mostJoins = 4;

/**
 * Other ways to read a question that found nothing as it stands: two of its words as one
 * ("kazakh stan"), and a run of Chinese characters as several words, each as long as can be.
 */
export function* otherReadings(
  index: SearchIndex,
  phrases: readonly Phrase[],
): Generator<readonly Phrase[]> {
  for (let place = 0; place < Math.min(phrases.length - 1, mostJoins); place++) {
    const [one, next] = [phrases[place], phrases[place + 1]];
    if (one?.length !== 1 || next?.length !== 1) continue;
    const joined = `${one[0]}${next[0]}`;
    if (candidatesOf(index, joined).length === 0) continue;
    yield [...phrases.slice(0, place), [joined], ...phrases.slice(place + 2)];
  }
  if (phrases.some((phrase) => phrase.length > 1)) {
    const parts = phrases.map((phrase) => (phrase.length > 1 ? cut(index, phrase) : [phrase]));
    if (parts.every((part) => part.length > 0)) yield parts.flat();
  }
}

/** The longest beginnings that stand in any name, one after the other; none where one does not. */
function cut(index: SearchIndex, run: Phrase): readonly Phrase[] {
  const words: Phrase[] = [];
  for (let start = 0; start < run.length; ) {
    let end = Math.min(run.length, start + longestWord);
    while (end > start && !stands(index, run.slice(start, end))) end -= 1;
    if (end === start || words.length >= mostWords) return [];
    words.push(run.slice(start, end));
    start = end;
  }
  return words;
}

/** Characters in the longest Chinese name, and words in a question, that are looked for. */
const longestWord = 12;
const mostWords = 8;

const stands = (index: SearchIndex, run: Phrase): boolean =>
  matchRun(index, emptyMatches(index), 0, run, 0);
