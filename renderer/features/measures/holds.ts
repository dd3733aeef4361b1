import type { Statement } from '../../../electron/contract/facts.ts';

type Bounds = Pick<Statement<unknown>, 'validFrom' | 'validTo'>;

/** Whether a statement holds on a day; bounds are half open and compared as text. */
export const holdsOn = ({ validFrom, validTo }: Bounds, day: string): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || validTo > day);

/** The date as exact as the sources give it is only a year, and the day lies in that year. */
export const isWithin = (date: string, day: string): boolean =>
  date.length < day.length && day.startsWith(date);
