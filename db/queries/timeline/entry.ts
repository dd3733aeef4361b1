import type { TimelineEntry } from '../../../electron/contract/timeline.ts';
import type { Reader } from '../reader.ts';

/** The first year of the timeline. */
export const firstYear = '2011';

/** What a part of the timeline gathers; the day and the identity are worked out once for all. */
export type Happening = Omit<TimelineEntry, 'id' | 'time'>;

interface CitedRow {
  readonly date: string;
  readonly rank: TimelineEntry['rank'];
  readonly note: string | null;
  readonly as_of: string | null;
  readonly citation_id: number;
}

/** A happening out of a row; what it is not given is empty. */
export const happening = (
  reader: Reader,
  row: CitedRow,
  told: Pick<Happening, 'kind' | 'change'> & Partial<Happening>,
): Happening => ({
  date: row.date,
  subjects: [],
  about: null,
  value: null,
  before: null,
  text: null,
  place: null,
  onMap: null,
  rank: row.rank,
  note: row.note,
  asOf: row.as_of,
  sourceIds: reader.sourceIds(row.citation_id),
  ...told,
});

/** Where a date that may lack day or month lies, seen from a day. */
export function timeOf(date: string, on: string): TimelineEntry['time'] {
  const until = on.slice(0, date.length);
  if (until < date) return 'future';
  return until === date && date.length < on.length ? 'unsure' : 'past';
}
