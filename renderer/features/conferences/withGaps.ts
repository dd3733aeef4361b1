import type { ConferenceBrief } from '../../../electron/contract/conferences.ts';

export type Line<C extends ConferenceBrief> =
  | { readonly kind: 'conference'; readonly conference: C }
  | { readonly kind: 'gap'; readonly year: number };

/** Conferences in order of their dates, with the years between them that had none. */
export function withGaps<C extends ConferenceBrief>(
  conferences: readonly C[],
  gapYears: readonly number[],
): readonly Line<C>[] {
  const keyed: readonly { readonly key: string; readonly line: Line<C> }[] = [
    ...conferences.map((conference) => ({
      key: conference.date,
      line: { kind: 'conference' as const, conference },
    })),
    ...gapYears.map((year) => ({ key: String(year), line: { kind: 'gap' as const, year } })),
  ];
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ line }) => line);
}
