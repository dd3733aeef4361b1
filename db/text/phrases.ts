import { isHan, tokenise } from './tokens.ts';

/** Folded tokens that must stand beside one another; the last may be the start of a word. */
export type Phrase = readonly string[];

/** Cuts a question into phrases: one a word, or one a run of Chinese characters. */
export function phrasesOf(question: string): readonly Phrase[] {
  const phrases: string[][] = [];
  let afterHan = false;
  for (const { folded, glued } of tokenise(question)) {
    const open = phrases.at(-1);
    const han = isHan(folded);
    if (glued && han && afterHan && open !== undefined) open.push(folded);
    else phrases.push([folded]);
    afterHan = han;
  }
  return phrases;
}
