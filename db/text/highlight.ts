import type { Phrase } from './phrases.ts';
import { soundOf } from './sound.ts';
import { type Token, tokenise } from './tokens.ts';

/** A part of a shown text; `match` where the question found it. */
export interface HighlightRun {
  readonly text: string;
  readonly match: boolean;
}

type Span = readonly [start: number, end: number];

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Cuts a text, as it is, into runs that the phrases found and runs that they did not.
 * Joined, the runs are the text; no run begins or ends inside a visible character.
 */
export function highlight(text: string, phrases: readonly Phrase[]): readonly HighlightRun[] {
  const found = spansOf(text, phrases);
  const runs: { text: string; match: boolean }[] = [];
  for (const { segment, index } of graphemes.segment(text)) {
    const end = index + segment.length;
    const match = found.some(([from, to]) => from < end && to > index);
    const last = runs.at(-1);
    if (last?.match === match) last.text += segment;
    else runs.push({ text: segment, match });
  }
  return runs;
}

/** Where the phrases stand in a text, in UTF-16 units, each phrase as it is best found. */
export function spansOf(text: string, phrases: readonly Phrase[]): readonly Span[] {
  const tokens = tokenise(text);
  return phrases.flatMap((phrase) => {
    const spelt = tokens.flatMap((_, index) => listed(speltAt(phrase, tokens, index)));
    return spelt.length > 0 ? spelt : alikeSpans(phrase, tokens);
  });
}

/** The phrase as it is spelt; of the last word its beginning will do. */
function speltAt(phrase: Phrase, tokens: readonly Token[], index: number): Span | undefined {
  const here = tokens.slice(index, index + phrase.length);
  const last = here.at(-1);
  const wanted = phrase.at(-1);
  if (here.length < phrase.length || last === undefined || wanted === undefined) return undefined;
  const leading = here.slice(0, -1).every((token, place) => token.folded === phrase[place]);
  if (!leading || !last.folded.startsWith(wanted)) return undefined;
  // One letter alone marks a word that is no longer, as it finds no other.
  if (wanted.length === 1 && last.folded.length > 1) return undefined;
  return spanFrom(here[0], last, wanted.length);
}

/** Two words of the text typed as one, or a word that only sounds so. */
function alikeSpans(phrase: Phrase, tokens: readonly Token[]): readonly Span[] {
  const [wanted] = phrase;
  if (phrase.length !== 1 || wanted === undefined) return [];
  const sound = soundOf(wanted);
  return tokens.flatMap((token, index) => {
    const next = tokens[index + 1];
    if (next !== undefined && wanted.length > token.folded.length) {
      const joined = token.folded + next.folded;
      const inNext = wanted.length - token.folded.length;
      if (joined.startsWith(wanted)) return listed(spanFrom(token, next, inNext));
      if (sound !== null && soundOf(joined)?.startsWith(sound))
        return listed(spanFrom(token, next, next.folded.length));
    }
    const alike = sound !== null && soundOf(token.folded)?.startsWith(sound);
    return alike ? listed(spanFrom(token, token, token.folded.length)) : [];
  });
}

function spanFrom(first: Token | undefined, last: Token, letters: number): Span | undefined {
  const start = first?.spans[0]?.[0];
  const end = last.spans[letters - 1]?.[1];
  return start === undefined || end === undefined ? undefined : [start, end];
}

const listed = (span: Span | undefined): readonly Span[] => (span === undefined ? [] : [span]);
