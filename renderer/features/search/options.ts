import type { SearchAnswer, SearchHit } from '../../../electron/contract/search.ts';
import { inGroups, keyOfHit, totalOf } from './hits.ts';

/** One line of the list below the search box that can be chosen. */
export type Option =
  | { readonly type: 'hit'; readonly key: string; readonly hit: SearchHit }
  | { readonly type: 'all'; readonly key: string; readonly total: number }
  | { readonly type: 'recent'; readonly key: string; readonly text: string }
  | { readonly type: 'forget'; readonly key: string };

/** The lines for an answer: its hits by kind, then the way to all results where there are more. */
export function optionsOf(answer: SearchAnswer): readonly Option[] {
  const hits = inGroups(answer.hits).map(
    (hit): Option => ({ type: 'hit', key: keyOfHit(hit), hit }),
  );
  const total = totalOf(answer);
  return total > hits.length ? [...hits, { type: 'all', key: 'all', total }] : hits;
}

/** The lines for an empty box. */
export function recentOptions(texts: readonly string[]): readonly Option[] {
  if (texts.length === 0) return [];
  return [
    ...texts.map((text): Option => ({ type: 'recent', key: `recent:${text}`, text })),
    { type: 'forget', key: 'forget' },
  ];
}

/** The line that an arrow key goes to, round the ends; -1 is the box itself. */
export function stepFrom(active: number, step: 1 | -1, count: number): number {
  const places = count + 1;
  return ((active + 1 + step + places) % places) - 1;
}
