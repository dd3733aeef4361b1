import type { Meeting } from '../../../electron/contract/process.ts';

export interface Missing {
  /** The meeting with the highest number. */
  readonly date: string;
  readonly ordinal: number;
  /** How many up to it are in the list, and how many are not, at the least. */
  readonly known: number;
  readonly missing: number;
}

/** How much of a list of numbered meetings is missing; null where none has a number. */
export function missingOf(meetings: readonly Meeting[]): Missing | null {
  const last = meetings.reduce<Meeting | null>(
    (best, one) => ((one.ordinal ?? 0) > (best?.ordinal ?? 0) ? one : best),
    null,
  );
  if (last === null || last.ordinal === null) return null;
  const known = meetings.filter(({ date }) => date <= last.date).length;
  return { date: last.date, ordinal: last.ordinal, known, missing: last.ordinal - known };
}
