import type { SearchHit } from '../../../electron/contract/search.ts';
import { highlight, spansOf } from '../../text/highlight.ts';
import type { Phrase } from '../../text/phrases.ts';
import type { Ranked } from './rank.ts';

/** What is shown of a name that was found. */
export interface FoundName extends Omit<SearchHit, 'matched'> {
  readonly text: string;
}

/** Looks the names up that were ranked, in their order. */
export type NamesOf = (ranked: readonly Ranked[]) => readonly FoundName[];

/** The hits to show for the names found, with what the phrases found marked. */
export const hitsOf = (
  names: readonly FoundName[],
  phrases: readonly Phrase[],
): readonly SearchHit[] =>
  names.map(({ text, ...name }) => ({
    ...name,
    matched: highlight(excerpt(text, phrases), phrases),
  }));

/** Texts up to this long are shown whole. */
const shownWhole = 120;
const before = 40;

/** Of long prose the stretch around the first place that was found, cut between words. */
export function excerpt(text: string, phrases: readonly Phrase[]): string {
  if (text.length <= shownWhole) return text;
  const first = Math.min(...spansOf(text, phrases).map(([start]) => start));
  const found = Number.isFinite(first) ? first : 0;
  const from = found <= before ? 0 : afterSpace(text, found - before);
  const to = from + shownWhole >= text.length ? text.length : beforeSpace(text, from + shownWhole);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}

const afterSpace = (text: string, place: number): number => text.indexOf(' ', place) + 1;
const beforeSpace = (text: string, place: number): number => {
  const space = text.lastIndexOf(' ', place);
  return space > 0 ? space : place;
};
