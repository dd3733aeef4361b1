import type { SearchAnswer, SearchKind } from '../../../electron/contract/search.ts';
import { type Phrase, phrasesOf } from '../../text/phrases.ts';
import { stopWords } from '../../text/stopWords.ts';
import { isHan } from '../../text/tokens.ts';
import type { Reader } from '../reader.ts';
import { hitsOf } from './hits.ts';
import { type SearchIndex, searchIndex } from './index.ts';
import { candidatesOf, emptyMatches, matchRun, matchWord } from './match.ts';
import { nearTerms } from './near.ts';
import { beyondNames, type Ranking, rank } from './rank.ts';
import { otherReadings } from './readings.ts';

/** More words than any name in the atlas has; further ones are not looked at. */
const mostPhrases = 16;
const mostSuggestions = 5;

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
 * nothing in it is syntax. Throws DamagedDatabase.
 */
export function findText(reader: Reader, { text, limit, kind }: Question): SearchAnswer {
  const index = searchIndex(reader);
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
    const hits = hitsOf(reader, best.ranking.best, best.reading);
    return { text, hits, counts: [...best.ranking.counts], near: false, suggestions: [] };
  }
  const ranking = seek(phrases, true);
  const hits = hitsOf(reader, ranking.best, []);
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

/** With `near`, words that are found nowhere are taken for those a letter or two away. */
function seekAll(
  index: SearchIndex,
  phrases: readonly Phrase[],
  near: boolean,
  limit: number,
  kind: SearchKind | null,
): Ranking {
  const matches = emptyMatches(index);
  const binding = phrases.map((phrase) => phrase.length === 1 && stopWords.has(phrase[0] ?? ''));
  const onlyBinding = binding.every(Boolean);
  let required = 0;
  let corrected = false;
  for (const [place, phrase] of phrases.entries()) {
    const [word = ''] = phrase;
    let found =
      phrase.length > 1
        ? matchRun(index, matches, place, phrase)
        : matchWord(index, matches, place, candidatesOf(index, word));
    if (!found && near && phrase.length === 1) {
      found = matchWord(index, matches, place, nearTerms(index, word));
      corrected ||= found;
    }
    if (binding[place] && !onlyBinding) continue;
    if (!found) return nothing;
    required |= 1 << place;
  }
  // What was sought without corrections before was not there.
  if (required === 0 || (near && !corrected)) return nothing;
  return rank(index, matches, required >>> 0, limit, kind);
}

function distinct(phrases: readonly Phrase[]): readonly Phrase[] {
  return [...new Map(phrases.map((phrase) => [phrase.join(' '), phrase])).values()];
}
