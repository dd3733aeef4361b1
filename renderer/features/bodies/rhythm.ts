import type { ConferenceBrief } from '../../../electron/contract/conferences.ts';

/** The conference whose declaration has the rule on technical groups: Beijing 2014. */
export const ruleSince = '2014-10-31';

export interface Period {
  readonly from: ConferenceBrief;
  readonly to: ConferenceBrief;
  /**
   * Last days for the two meetings of each technical group, by Article 25: two months after
   * the conference before, and four months before the next. Null before the rule was made.
   */
  readonly rule: { readonly first: string; readonly second: string } | null;
}

/** The times between one conference and the next, with the dates that Article 25 sets there. */
export const periodsOf = (conferences: readonly ConferenceBrief[]): readonly Period[] =>
  conferences.flatMap((to, index) => {
    const from = conferences[index - 1];
    if (from === undefined) return [];
    const rule =
      from.date < ruleSince
        ? null
        : { first: addMonths(from.date, 2), second: addMonths(to.date, -4) };
    return [{ from, to, rule }];
  });

/** The period shown first: that of the day where it lies in one, else the first under the rule. */
export function periodOn(periods: readonly Period[], day: string): number {
  const around = periods.findIndex(({ from, to }) => from.date <= day && day < to.date);
  return around >= 0
    ? around
    : Math.max(
        0,
        periods.findIndex(({ rule }) => rule !== null),
      );
}

/** A day some calendar months on (or back); the 31st becomes the last day of a shorter month. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
    .toISOString()
    .slice(0, 10);
}

/** The first days of the months between two days. */
export function monthsBetween(from: string, to: string): readonly string[] {
  const start = `${from.slice(0, 7)}-01`;
  const months: string[] = [];
  for (let step = 1; addMonths(start, step) <= to; step++) months.push(addMonths(start, step));
  return months;
}

/** Where a day lies between two others, 0 to 1; days outside are held at the ends. */
export function placeBetween(day: string, from: string, to: string): number {
  const at = (text: string) => Date.parse(`${text}T00:00:00Z`);
  return Math.min(1, Math.max(0, (at(day) - at(from)) / (at(to) - at(from))));
}
