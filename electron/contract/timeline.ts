import { z } from 'zod';
import { dateSchema } from './dates.ts';
import { rankSchema } from './facts.ts';
import { sourceSchema } from './sources.ts';
import { subjectSchema } from './subjects.ts';

/** What readers choose among, in the order in which one day's entries stand. */
export const timelineKinds = [
  'conference',
  'afghanistan',
  'process',
  'participation',
  'chair',
  'measure',
  'meeting',
  'name',
  'membership',
  'wider',
] as const;
export const timelineKindSchema = z.enum(timelineKinds);

/** What happened: one sentence in the catalogue each (`timeline.what.…`). */
export const timelineChangeSchema = z.enum([
  'conference',
  'meeting',
  'joined',
  'chair',
  'co-chair',
  'chair-disputed',
  'established',
  'measure-renamed',
  'member',
  'observer',
  'partner',
  'candidate',
  'left',
  'renamed',
  'formally-renamed',
  'capital-renamed',
  'flag',
  'event',
]);

/** One dated thing from 2011 on; what happened to several on one day is one entry. */
export const timelineEntrySchema = z.strictObject({
  /** Stable: date, what happened, and to whom. */
  id: z.string(),
  /** As exact as its source: YYYY, YYYY-MM or YYYY-MM-DD. */
  date: dateSchema,
  kind: timelineKindSchema,
  change: timelineChangeSchema,
  /** To whom it happened. */
  subjects: z.array(subjectSchema).readonly(),
  /** What else takes part in the sentence: the organisation joined, the conference chaired. */
  about: subjectSchema.nullable(),
  /** The new name, or the title of an event or meeting. */
  value: z.string().nullable(),
  /** The name before. */
  before: z.string().nullable(),
  text: z.string().nullable(),
  place: z.string().nullable(),
  /** The page that shows the place on the map. */
  onMap: subjectSchema.nullable(),
  /** On the day asked for; unsure where that day lies within a date that names no day. */
  time: z.enum(['past', 'unsure', 'future']),
  /** Not preferred: another account of what an entry of the same kind tells. */
  rank: rankSchema,
  note: z.string().nullable(),
  asOf: dateSchema.nullable(),
  sourceIds: z.array(z.string()).min(1).readonly(),
});

export const timelineSchema = z.strictObject({
  /** Oldest first; a date without a day stands before the days it may be. */
  entries: z.array(timelineEntrySchema).readonly(),
  /** Supporting countries of which it is not known since when they supported. */
  undatedSupporters: z.number().int(),
  sources: z.array(sourceSchema).readonly(),
});

export type TimelineKind = z.infer<typeof timelineKindSchema>;
export type TimelineChange = z.infer<typeof timelineChangeSchema>;
export type TimelineEntry = Readonly<z.infer<typeof timelineEntrySchema>>;
export type Timeline = Readonly<z.infer<typeof timelineSchema>>;
