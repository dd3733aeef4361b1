import type { SearchIndex } from './index.ts';

/** Terms [from, to) of the sorted list. */
export interface TermRange {
  readonly from: number;
  readonly to: number;
}

/** The terms that begin with a text, by binary search. */
export function termsFrom(index: SearchIndex, beginning: string): TermRange {
  return { from: bound(index, beginning, false), to: bound(index, beginning, true) };
}

/** Whether the term is the text itself, given that it begins with it. */
export const isWhole = (index: SearchIndex, term: number, text: string): boolean =>
  (index.termStarts[term + 1] ?? 0) - (index.termStarts[term] ?? 0) === text.length;

/** How many places a term has. */
export const listLength = (index: SearchIndex, term: number): number =>
  (index.listStarts[term + 1] ?? 0) - (index.listStarts[term] ?? 0);

/** First term that is not before the text; with `past`, the first one beyond its beginnings. */
function bound(index: SearchIndex, text: string, past: boolean): number {
  let low = 0;
  let high = index.terms;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = compare(index, middle, text);
    if (order < 0 || (past && order === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Below 0 where the term comes before the text and what begins with it, 0 where it begins so. */
function compare(index: SearchIndex, term: number, text: string): number {
  const start = index.termStarts[term] ?? 0;
  const length = (index.termStarts[term + 1] ?? 0) - start;
  for (let unit = 0; unit < text.length; unit++) {
    if (unit >= length) return -1;
    const difference = (index.letters[start + unit] ?? 0) - text.charCodeAt(unit);
    if (difference !== 0) return difference;
  }
  return 0;
}
