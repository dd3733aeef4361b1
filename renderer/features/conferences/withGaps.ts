import type { ConferenceBrief } from '../../../electron/contract/conferences.ts';
import { sourcesAround } from '../citation/sourcesAround.ts';

export type Line<C extends ConferenceBrief> =
  | { readonly kind: 'conference'; readonly conference: C }
  | {
      readonly kind: 'gap';
      readonly year: number;
      /** Those of the conferences before and after: by their dates there was none between. */
      readonly sourceIds: readonly string[];
    };

/** Conferences in order of their dates, with the years between them that had none. */
export function withGaps<C extends ConferenceBrief>(
  conferences: readonly C[],
  gapYears: readonly number[],
): readonly Line<C>[] {
  const inOrder = conferences.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const keyed: readonly { readonly key: string; readonly line: Line<C> }[] = [
    ...inOrder.map((conference) => ({
      key: conference.date,
      line: { kind: 'conference' as const, conference },
    })),
    ...gapYears.map((year) => ({
      key: String(year),
      line: { kind: 'gap' as const, year, sourceIds: sourcesAround(inOrder, year) },
    })),
  ];
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ line }) => line);
}
