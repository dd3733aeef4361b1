import { type Token, tokenise } from './tokens.ts';

/** Folded tokens that must stand beside one another; the last may be the start of a word. */
export type Phrase = readonly string[];

/** Cuts a question into phrases: one a word, or one a run of Chinese characters. */
export function phrasesOf(question: string): readonly Phrase[] {
  const phrases: string[][] = [];
  for (const { folded, glued } of tokenise(question)) {
    const open = phrases.at(-1);
    if (glued && open !== undefined) open.push(folded);
    else phrases.push([folded]);
  }
  return phrases;
}

/** Where a phrase stands in a text, in UTF-16 units [start, end), and whether as whole words. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly whole: boolean;
}

/** Every place where the phrase begins in the tokens of a text. */
export function occurrences(phrase: Phrase, tokens: readonly Token[]): readonly Occurrence[] {
  return tokens.flatMap((_, index) => occurrenceAt(phrase, tokens, index) ?? []);
}

function occurrenceAt(
  phrase: Phrase,
  tokens: readonly Token[],
  index: number,
): Occurrence | undefined {
  const here = tokens.slice(index, index + phrase.length);
  const last = here.at(-1);
  const wanted = phrase.at(-1);
  if (here.length < phrase.length || last === undefined || wanted === undefined) return undefined;
  const leading = here.slice(0, -1).every((token, place) => token.folded === phrase[place]);
  if (!leading || !last.folded.startsWith(wanted)) return undefined;
  const start = here[0]?.spans[0]?.[0];
  const end = last.spans[wanted.length - 1]?.[1];
  if (start === undefined || end === undefined) return undefined;
  return { start, end, whole: last.folded === wanted };
}
