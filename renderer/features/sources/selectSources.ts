import type { SourceListing } from '../../../electron/contract/sources.ts';

export const whichSources = ['all', 'seed', 'others'] as const;
export const sourceOrders = ['facts', 'title', 'reference'] as const;

export interface SourceSelection {
  readonly text: string;
  readonly which: (typeof whichSources)[number];
  readonly order: (typeof sourceOrders)[number];
}

/** The sources that are asked for, in the order that is asked for. */
export function selectSources(
  listings: readonly SourceListing[],
  { text, which, order }: SourceSelection,
): readonly SourceListing[] {
  const wanted = text.trim().toLocaleLowerCase();
  return listings
    .filter(({ source }) => which === 'all' || (which === 'seed') === isReference(source))
    .filter(({ source }) => wordsOf(source).includes(wanted))
    .toSorted(comparisons[order]);
}

const isReference = ({ seed_reference }: SourceListing['source']): boolean =>
  seed_reference !== null;

const wordsOf = ({ title, author, publisher, address }: SourceListing['source']): string =>
  [title, author, publisher, address].filter(Boolean).join(' ').toLocaleLowerCase();

type Comparison = (a: SourceListing, b: SourceListing) => number;
const byTitle: Comparison = (a, b) => a.source.title.localeCompare(b.source.title, 'en');
const comparisons: Readonly<Record<SourceSelection['order'], Comparison>> = {
  facts: (a, b) => b.factCount - a.factCount || byTitle(a, b),
  title: byTitle,
  // Sources found elsewhere have no place among the references; they come after them.
  reference: (a, b) =>
    (a.source.seed_reference ?? 1000) - (b.source.seed_reference ?? 1000) || byTitle(a, b),
};
