import { z } from 'zod';
import { dateSchema } from '../../electron/contract/dates.ts';
import { ok, type Result } from '../../electron/contract/result.ts';
import {
  type Timeline,
  type TimelineEntry,
  timelineKinds,
} from '../../electron/contract/timeline.ts';
import { citedSources } from './citations.ts';
import type { Reader } from './reader.ts';
import { sql } from './sql.ts';
import { rankedColumns, rankedRow } from './statements.ts';
import { chaired, joined, memberships } from './timeline/belonging.ts';
import { type Happening, happening, timeOf } from './timeline/entry.ts';
import { conferencesHeld, countrySubject, otherMeetings } from './timeline/meetings.ts';
import { measures, renamings } from './timeline/names.ts';

/** All dated things from 2011 on, in order; `on` decides what has happened, and names. */
export function listTimeline(reader: Reader, on: string): Result<Timeline> {
  const happenings = [
    ...conferencesHeld(reader, on),
    ...otherMeetings(reader, on),
    ...joined(reader, on),
    ...chaired(reader, on),
    ...measures(reader),
    ...memberships(reader, on),
    ...renamings(reader, on),
    ...events(reader, on),
  ];
  const entries = together(happenings)
    .map((entry): TimelineEntry => ({ ...entry, id: idOf(entry), time: timeOf(entry.date, on) }))
    .sort(inOrder);
  return ok({
    entries,
    undatedSupporters: undatedSupporters(reader),
    sources: citedSources(reader, entries),
  });
}

/** The same change on one date, with regard to the same thing, is one entry. */
function together(happenings: readonly Happening[]): readonly Happening[] {
  const groups = new Map<string, Happening[]>();
  for (const one of happenings) {
    const isAlone = ['conference', 'meeting', 'event'].includes(one.change);
    const key = JSON.stringify([
      one.date,
      one.change,
      one.about?.id,
      one.rank,
      one.value,
      isAlone && groups.size,
    ]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap(merged);
}

function merged(group: readonly Happening[]): readonly Happening[] {
  const [first] = group;
  if (first === undefined || group.length === 1) return group;
  const notes = group.flatMap(({ note, subjects }) =>
    note === null ? [] : [{ note, name: subjects[0]?.name ?? '' }],
  );
  const isShared = notes.length === group.length && notes.every(({ note }) => note === first.note);
  return [
    {
      ...first,
      subjects: group.flatMap(({ subjects }) => subjects),
      onMap: first.about,
      note: isShared
        ? first.note
        : notes.map(({ name, note }) => `${name}: ${note}`).join(' ') || null,
      asOf: group.every(({ asOf }) => asOf === first.asOf) ? first.asOf : null,
      sourceIds: [...new Set(group.flatMap(({ sourceIds }) => sourceIds))],
    },
  ];
}

const idOf = ({ date, change, subjects, about, value }: Happening): string =>
  [date, change, change === 'event' ? value : subjects[0]?.id, about?.id].filter(Boolean).join(' ');

// A date without a day is the beginning of the dates within it, so text order is the right one.
const inOrder = (a: TimelineEntry, b: TimelineEntry): number =>
  a.date === b.date
    ? timelineKinds.indexOf(a.kind) - timelineKinds.indexOf(b.kind) || (a.id < b.id ? -1 : 1)
    : a.date < b.date
      ? -1
      : 1;

const eventRow = rankedRow({
  date: dateSchema,
  kind: z.enum(['process', 'afghanistan', 'wider']),
  title: z.string(),
  text: z.string().nullable(),
  country: z.string().nullable(),
});

const events = (reader: Reader, on: string): readonly Happening[] =>
  reader
    .rows(sql`SELECT date, kind, title, text, country, ${rankedColumns} FROM event`, eventRow)
    .map((row) => {
      const country = row.country === null ? null : countrySubject(reader, row.country, on);
      return happening(reader, row, {
        kind: row.kind,
        change: 'event',
        subjects: country === null ? [] : [country],
        value: row.title,
        text: row.text,
        onMap: country,
      });
    });

const undatedSupporters = (reader: Reader): number =>
  reader.one(
    sql`SELECT count(*) AS found FROM participation
        WHERE role = 'supporter' AND rank = 'preferred' AND valid_from IS NULL`,
    z.strictObject({ found: z.number().int() }),
  )?.found ?? 0;
