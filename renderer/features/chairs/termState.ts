import type { ChairTerm } from '../../../electron/contract/process.ts';

/** How a term stands to the day shown. */
export type TermState = 'past' | 'on' | 'ahead';

export const stateOn = ({ term, onDay }: ChairTerm, day: string): TermState =>
  onDay ? 'on' : (term.validFrom ?? '') > day ? 'ahead' : 'past';

/** The day from which no co-chair is known: the end of the last term; null where that is open. */
export function lastEnd(terms: readonly ChairTerm[]): string | null {
  const ends = terms.filter(({ role }) => role === 'co-chair').map(({ term }) => term.validTo);
  return ends.includes(null) ? null : (ends.toSorted().at(-1) ?? null);
}
