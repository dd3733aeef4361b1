import type { TimelineEntry, TimelineKind } from '../../../electron/contract/timeline.ts';
import { firstDay } from '../../app/day.ts';

/** A day on which something happened that changes what the atlas shows. */
export interface Stop {
  readonly day: string;
  /** What happened, the weightiest first. */
  readonly happenings: readonly Happening[];
}

export interface Happening {
  readonly kind: TimelineKind;
  readonly title: string;
}

/** Too many, or about the sources and not about the process. */
const passedOver: readonly TimelineKind[] = ['membership', 'meeting', 'wider'];

/**
 * The stops of the ribbon, oldest first. Something dated by its month stops on the first day of
 * it, from which the atlas shows it; by its year alone, it is no stop.
 */
export function stopsOf(
  entries: readonly TimelineEntry[],
  titleOf: (entry: TimelineEntry) => string,
): readonly Stop[] {
  const stops = new Map<string, Stop>();
  for (const entry of entries) {
    if (passedOver.includes(entry.kind) || entry.rank !== 'preferred') continue;
    if (entry.date.length < 'YYYY-MM'.length) continue;
    const day = entry.date.padEnd(10, '-01');
    const known = stops.get(day)?.happenings ?? [];
    stops.set(day, { day, happenings: [...known, { kind: entry.kind, title: titleOf(entry) }] });
  }
  return [...stops.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The stop after (1) or before (-1) a day; beyond the last one lie today and the first day. */
export function nextStop(
  stops: readonly Pick<Stop, 'day'>[],
  day: string,
  step: 1 | -1,
  today: string,
): string {
  const within = stops.map((stop) => stop.day).filter((at) => at > firstDay && at < today);
  return step === 1
    ? (within.find((at) => at > day) ?? today)
    : (within.findLast((at) => at < day) ?? firstDay);
}

/** The same day in another year, held between the first day and today. */
export function yearsAway(day: string, years: number, today: string): string {
  const year = Number(day.slice(0, 4)) + years;
  const rest = day.slice(4) === '-02-29' ? '-02-28' : day.slice(4);
  const there = `${year}${rest}`;
  return there < firstDay ? firstDay : there > today ? today : there;
}

/** The nearest of the stops if it is no further than `reach` (a share of the ribbon); or null. */
export function stopNear<T extends Pick<Stop, 'day'>>(
  stops: readonly T[],
  share: number,
  reach: number,
  place: (day: string) => number,
): T | null {
  let nearest: T | null = null;
  let least = reach;
  for (const stop of stops) {
    const distance = Math.abs(place(stop.day) - share);
    if (distance <= least) {
      nearest = stop;
      least = distance;
    }
  }
  return nearest;
}
