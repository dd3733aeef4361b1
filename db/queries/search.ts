import { z } from 'zod';
import type { SearchAnswer, SearchHit } from '../../electron/contract/search.ts';
import { highlight } from '../text/highlight.ts';
import { occurrences, type Phrase, phrasesOf } from '../text/phrases.ts';
import { tokenise } from '../text/tokens.ts';
import { bm25 } from './bm25.ts';
import type { Reader } from './reader.ts';
import { searchColumns } from './searchColumns.ts';
import { hitOn, type SearchName, searchNames } from './searchNames.ts';
import { sql } from './sql.ts';
import { nearNames } from './suggest.ts';

const weights = Object.values(searchColumns);
/** More words than any text in the atlas has; further ones are not looked at. */
const mostPhrases = 32;
const mostSuggestions = 5;

/** How well a name answers a question; smaller is better. */
const fit = { wholeName: 0, wholeWords: 1, beginnings: 2, partly: 3 } as const;
type Fit = (typeof fit)[keyof typeof fit];

/**
 * Finds countries and conferences by any of their texts, in any script, as one types: every
 * word of the question must begin a word of the subject. Whole names come before whole words,
 * these before beginnings, and countries before conferences; then BM25 decides.
 * Where nothing is found, subjects one letter away are offered unmarked, and near names
 * as suggestions. Any text is text; nothing in it is syntax.
 */
export function findText(reader: Reader, text: string, limit: number): SearchAnswer {
  const phrases = phrasesOf(text).slice(0, mostPhrases);
  if (phrases.length === 0) return { text, hits: [], suggestions: [] };
  const names = searchNames(reader);
  const ranked = scores(reader, phrases)
    .flatMap(({ subject, score }) => {
      const best = bestName(
        names.filter((name) => name.subject === subject),
        phrases,
      );
      return best === undefined ? [] : [{ ...best, score }];
    })
    .sort(
      (a, b) =>
        a.fit - b.fit ||
        kindOrder[a.name.kind] - kindOrder[b.name.kind] ||
        b.score - a.score ||
        a.name.subject - b.name.subject,
    );
  if (ranked.length === 0) return nearAnswer(text, names, limit);
  const hits = ranked
    .slice(0, limit)
    .map(({ name }): SearchHit => hitOn(name, highlight(name.text, phrases)));
  return { text, hits, suggestions: [] };
}

const kindOrder = { country: 0, conference: 1 } as const;

const scoreRow = z.strictObject({
  subject: z.number().int(),
  info: z.instanceof(Uint8Array),
});

function scores(reader: Reader, phrases: readonly Phrase[]) {
  // Folded tokens hold letters, digits and marks only, so nothing in the quotes is syntax.
  const expression = phrases.map((phrase) => `"${phrase.join(' ')}*"`).join(' ');
  return reader
    .rows(
      sql`SELECT docid AS subject, matchinfo(search_index, 'pcnalx') AS info
          FROM search_index WHERE search_index MATCH ${expression}`,
      scoreRow,
    )
    .map(({ subject, info }) => ({ subject, score: bm25(info, weights) }));
}

interface FittingName {
  readonly name: SearchName;
  readonly fit: Fit;
  /** How many phrases the name has. */
  readonly found: number;
}

/** The name of a subject that answers best; of equals, the one that stands first. */
function bestName(
  names: readonly SearchName[],
  phrases: readonly Phrase[],
): FittingName | undefined {
  return names
    .map((name) => fitOf(name, phrases))
    .filter((candidate) => candidate.found > 0)
    .sort((a, b) => a.fit - b.fit || b.found - a.found)[0];
}

function fitOf(name: SearchName, phrases: readonly Phrase[]): FittingName {
  const tokens = tokenise(name.text);
  const places = phrases.map((phrase) => occurrences(phrase, tokens));
  const found = places.filter((place) => place.length > 0).length;
  if (found < phrases.length) return { name, fit: fit.partly, found };
  if (!places.every((place) => place.some(({ whole }) => whole)))
    return { name, fit: fit.beginnings, found };
  const wholeName = phrases.flat().join(' ') === tokens.map(({ folded }) => folded).join(' ');
  return { name, fit: wholeName ? fit.wholeName : fit.wholeWords, found };
}

function nearAnswer(text: string, names: readonly SearchName[], limit: number): SearchAnswer {
  const near = nearNames(text, names);
  const oneLetterAway = near.filter(({ distance }) => distance === 1).map(({ name }) => name);
  const subjects = new Map(oneLetterAway.toReversed().map((name) => [name.subject, name]));
  return {
    text,
    hits: [...subjects.values()]
      .toReversed()
      .slice(0, limit)
      .map((name) => hitOn(name, [{ text: name.text, match: false }])),
    suggestions: [...new Set(near.map(({ name }) => name.text))].slice(0, mostSuggestions),
  };
}
