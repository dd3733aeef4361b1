import { firstDay } from '../../../app/day.ts';
import type { Stop } from '../stops.ts';
import type { Rest } from './player.ts';

/** Milliseconds to see where one is, and more for each thing that happened. */
const toLook = 1_500;
const toRead = 900;
/** However much happened, nobody waits longer. */
const longest = 6_000;

/**
 * The rests of a play: the first day, on which nothing has happened yet, each stop, and today.
 * Between two of them no time passes, be it a day or a year.
 */
export function restsOf(stops: readonly Stop[], today: string): readonly Rest[] {
  const within = stops.filter(({ day }) => day > firstDay && day < today);
  return [
    { day: firstDay, happenings: [], length: toLook },
    ...within.map(({ day, happenings }) => ({
      day,
      happenings,
      length: Math.min(longest, toLook + toRead * happenings.length),
    })),
    { day: today, happenings: [], length: toLook },
  ];
}
