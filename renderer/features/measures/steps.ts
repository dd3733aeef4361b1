import type { MeasureList } from '../../../electron/contract/measures.ts';

export interface Step {
  readonly date: string;
  readonly count: number;
  /** Shares of the width, 0 to 1: where the step may begin, where it has, and where it ends. */
  readonly from: number;
  readonly sure: number;
  readonly to: number;
}

/**
 * The number of measures as steps over time. Where only the year of a step is known, it may
 * lie anywhere between `from` and `sure`. `place` gives the share of the width for a day.
 */
export function layOutSteps(
  counts: MeasureList['counts'],
  place: (day: string) => number,
): readonly Step[] {
  return counts.map(({ date, count }, index) => {
    const isYear = date.length === 4;
    const next = counts[index + 1];
    return {
      date,
      count,
      from: place(isYear ? `${date}-01-01` : date),
      sure: place(isYear ? `${Number(date) + 1}-01-01` : date),
      to: next === undefined ? 1 : place(next.date.length === 4 ? `${next.date}-01-01` : next.date),
    };
  });
}
