import { occurrences, type Phrase } from './phrases.ts';
import { tokenise } from './tokens.ts';

/** A part of a shown text; `match` where the question found it. */
export interface HighlightRun {
  readonly text: string;
  readonly match: boolean;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Cuts a text, as it is, into runs that the phrases found and runs that they did not.
 * Joined, the runs are the text; no run begins or ends inside a visible character.
 */
export function highlight(text: string, phrases: readonly Phrase[]): readonly HighlightRun[] {
  const tokens = tokenise(text);
  const found = phrases.flatMap((phrase) => occurrences(phrase, tokens));
  const runs: { text: string; match: boolean }[] = [];
  for (const { segment, index } of graphemes.segment(text)) {
    const end = index + segment.length;
    const match = found.some((place) => place.start < end && place.end > index);
    const last = runs.at(-1);
    if (last?.match === match) last.text += segment;
    else runs.push({ text: segment, match });
  }
  return runs;
}
