import type { SearchAnswer } from '../../../electron/contract/search.ts';
import type { SearchKind } from '../../../electron/contract/searchKinds.ts';
import { type Phrase, phrasesOf } from '../../text/phrases.ts';
import { stopWords } from '../../text/stopWords.ts';
import { isHan } from '../../text/tokens.ts';
import { type Candidate, candidatesOf, frequencyOf, isCorrection } from './candidates.ts';
import { hitsOf, type NamesOf } from './hits.ts';
import type { SearchIndex } from './index.ts';
import { matchRun, matchWord, placesOf } from './match.ts';
import { emptyMatches } from './matches.ts';
import { nearTerms } from './near.ts';
import { beyondNames, type Ranking, rank } from './rank.ts';
import { otherReadings } from './readings.ts';

/** More words than any name in the atlas has; further ones are not looked at. */
const mostPhrases = 16;
const mostSuggestions = 5;

/** What is searched in: a database (stored.ts), or a book of all it knows (book.ts). */
export interface Search {
  readonly index: SearchIndex;
  readonly namesOf: NamesOf;
}

export interface Question {
  readonly text: string;
  readonly limit: number;
  /** The only kind wanted; null for all. */
  readonly kind: SearchKind | null;
}

/**
 * Finds anything of the atlas by any of its texts, in any script, as one types. Every word of
 * the question must be found in the subject: as spelt, as it sounds, or, from the second letter
 * on, as the beginning of a word. Where nothing is found, words run together or torn apart are
 * tried, and then what is a letter or two away, which is marked as such. Any text is text;
 * nothing in it is syntax. Throws what `namesOf` throws.
 */
export function findText(
  { index, namesOf }: Search,
  { text, limit, kind }: Question,
): SearchAnswer {
  const phrases = distinct(phrasesOf(text)).slice(0, mostPhrases);
  const seek = (asked: readonly Phrase[], near: boolean) =>
    seekAll(index, asked, near, limit, kind);
  if (isOneLetter(phrases)) return { text, hits: [], counts: [], near: false, suggestions: [] };
  let best: Reading = { reading: phrases, ranking: seek(phrases, false) };
  // What is found as a name, as it stands, needs no other reading.
  if (firstKey(best.ranking) >= beyondNames)
    for (const reading of otherReadings(index, phrases)) {
      const ranking = seek(reading, false);
      if (firstKey(ranking) < firstKey(best.ranking)) best = { reading, ranking };
    }
  if (best.ranking.counts.length > 0) {
    const hits = hitsOf(namesOf(best.ranking.best), best.reading);
    return { text, hits, counts: [...best.ranking.counts], near: false, suggestions: [] };
  }
  const ranking = seek(phrases, true);
  const hits = hitsOf(namesOf(ranking.best), []);
  const names = hits.map((hit) => hit.matched.map((run) => run.text).join(''));
  const suggestions = [...new Set(names)].slice(0, mostSuggestions);
  return { text, hits, counts: [...ranking.counts], near: hits.length > 0, suggestions };
}

interface Reading {
  readonly reading: readonly Phrase[];
  readonly ranking: Ranking;
}

const firstKey = ({ best }: Ranking): number => best[0]?.key ?? Number.POSITIVE_INFINITY;

/** A letter alone begins too much to mean anything; a Chinese character is a word. */
const isOneLetter = ([first, ...more]: readonly Phrase[]): boolean =>
  more.length === 0 && first?.length === 1 && first[0]?.length === 1 && !isHan(first[0]);

const nothing: Ranking = { best: [], counts: [] };

/** A phrase with where it may stand. */
interface Sought {
  readonly place: number;
  readonly phrase: Phrase;
  /** Of a single word. */
  readonly candidates: readonly Candidate[];
  readonly frequency: number;
}

/** With `near`, words that are found nowhere are taken for those a letter or two away. */
function seekAll(
  index: SearchIndex,
  phrases: readonly Phrase[],
  near: boolean,
  limit: number,
  kind: SearchKind | null,
): Ranking {
  const sought = phrases.map((phrase, place) => soughtOf(index, phrase, place, near));
  const isBinding = ({ phrase: [word = '', ...more] }: Sought) =>
    more.length === 0 && stopWords.has(word);
  const onlyBinding = sought.every(isBinding);
  const binding = onlyBinding ? [] : sought.filter(isBinding);
  // The rarest first: of the others only what stands in the same subjects is looked at.
  const required = sought
    .filter((one) => onlyBinding || !isBinding(one))
    .sort((a, b) => a.frequency - b.frequency);
  // What was sought without corrections before was not there.
  const corrected = sought.some(({ candidates: [best] }) => isCorrection(best));
  if (required.length === 0 || (near && !corrected)) return nothing;

  const matches = emptyMatches(index);
  let needed = 0;
  for (const one of required) {
    if (!note(one)) return nothing;
    needed |= 1 << one.place;
  }
  for (const one of binding) note(one);
  return rank(index, matches, needed >>> 0, limit, kind);

  function note({ place, phrase, candidates, frequency }: Sought): boolean {
    if (phrase.length > 1) return matchRun(index, matches, place, phrase, needed);
    matchWord(index, matches, place, candidates, frequency, needed);
    return candidates.length > 0;
  }
}

function soughtOf(index: SearchIndex, phrase: Phrase, place: number, near: boolean): Sought {
  const [word = '', ...more] = phrase;
  if (more.length > 0)
    return { place, phrase, candidates: [], frequency: placesOf(index, word).length };
  const asTyped = candidatesOf(index, word);
  const candidates = asTyped.length === 0 && near ? nearTerms(index, word) : asTyped;
  return { place, phrase, candidates, frequency: frequencyOf(index, candidates) };
}

function distinct(phrases: readonly Phrase[]): readonly Phrase[] {
  return [...new Map(phrases.map((phrase) => [phrase.join(' '), phrase])).values()];
}
