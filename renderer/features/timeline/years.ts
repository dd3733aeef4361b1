import type { TimelineEntry, TimelineKind } from '../../../electron/contract/timeline.ts';
import { sourcesAround } from '../citation/sourcesAround.ts';

export interface TimelineYear {
  readonly year: number;
  readonly entries: readonly TimelineEntry[];
  /** What the year lacked, whatever is chosen to be shown. */
  readonly lack: 'no-conference' | 'dormant' | null;
  /** What the lack is worked out from: the conferences and meetings next to it. */
  readonly lackSourceIds: readonly string[];
}

const yearOf = ({ date }: TimelineEntry): number => Number(date.slice(0, 4));

/** Every year from the first entry to today's, with its entries of the chosen kinds. */
export function yearsOf(
  entries: readonly TimelineEntry[],
  chosen: ReadonlySet<TimelineKind>,
  today: string,
): readonly TimelineYear[] {
  const first = entries[0];
  if (first === undefined) return [];
  const conferences = entries.filter(({ kind }) => kind === 'conference').map(yearOf);
  const meetings = entries.filter(({ kind }) => kind === 'meeting').map(yearOf);
  const lastConference = Math.max(...conferences);
  const lack = (year: number): TimelineYear['lack'] => {
    if (conferences.includes(year)) return null;
    if (year < lastConference) return 'no-conference';
    return meetings.includes(year) ? null : 'dormant';
  };
  const held = entries.filter(({ kind }) => kind === 'conference' || kind === 'meeting');
  const start = yearOf(first);
  return Array.from({ length: Number(today.slice(0, 4)) - start + 1 }, (_, index) => {
    const year = start + index;
    return {
      year,
      lack: lack(year),
      lackSourceIds: lack(year) === null ? [] : sourcesAround(held, year),
      entries: entries.filter((entry) => yearOf(entry) === year && chosen.has(entry.kind)),
    };
  });
}

/** How many entries there are of each kind. */
export function countKinds(entries: readonly TimelineEntry[]): ReadonlyMap<TimelineKind, number> {
  const counts = new Map<TimelineKind, number>();
  for (const { kind } of entries) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
