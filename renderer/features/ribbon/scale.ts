import { firstDay } from '../../app/day.ts';

const dayMs = 86_400_000;
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const yearOf = (day: string): number => Number(day.slice(0, 4));

export interface RibbonYear {
  readonly year: number;
  /** Where the year begins and ends, as shares of the ribbon from 0 to 1. */
  readonly start: number;
  readonly end: number;
}

export interface RibbonScale {
  /** Where a day lies on the ribbon, from 0 (1 January 2011) to 1; days outside are held at the ends. */
  readonly place: (day: string) => number;
  /** The day at a share of the ribbon, never outside of the first day and today. */
  readonly dayAt: (share: number) => string;
  readonly years: readonly RibbonYear[];
}

/** A ribbon from the first day of the atlas to a little after today, every day as wide as another. */
export function ribbonScale(today: string): RibbonScale {
  const start = at(firstDay);
  const end = at(today) + 60 * dayMs;
  const share = (moment: number) => Math.min(1, Math.max(0, (moment - start) / (end - start)));
  const first = yearOf(firstDay);
  const years = Array.from({ length: yearOf(today) - first + 1 }, (_, index) => ({
    year: first + index,
    start: share(at(`${first + index}-01-01`)),
    end: share(at(`${first + index + 1}-01-01`)),
  }));
  const dayAt = (place: number) => {
    const moment = Math.min(at(today), Math.max(start, start + place * (end - start)));
    return new Date(Math.round(moment / dayMs) * dayMs).toISOString().slice(0, 10);
  };
  return { place: (day) => share(at(day)), dayAt, years };
}

/** A share as a length in CSS. */
export const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

/** The style that puts something at a share of the ribbon. */
export const place = (share: number): { readonly insetInlineStart: string } => ({
  insetInlineStart: percent(share),
});
