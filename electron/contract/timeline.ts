import { z } from 'zod';
import { dateSchema } from './dates.ts';
import { pointSchema } from './facts.ts';
import { sourceSchema } from './sources.ts';
import { subjectSchema } from './subjects.ts';

export const timelineKindSchema = z.enum([
  'conference',
  'meeting',
  'participation',
  'chair',
  'measure',
  'membership',
  'name',
  'process',
  'afghanistan',
  'wider',
]);

/** One dated thing from 2011 on. */
export const timelineEntrySchema = z.strictObject({
  /** Stable within the answer: kind and what it is about. */
  id: z.string(),
  /** As exact as its source: YYYY, YYYY-MM or YYYY-MM-DD. */
  date: dateSchema,
  kind: timelineKindSchema,
  title: z.string(),
  text: z.string().nullable(),
  /** Where more is told. */
  subject: subjectSchema.nullable(),
  countryCode: z.string().nullable(),
  point: pointSchema.nullable(),
  /** False where the day asked for is earlier. */
  happened: z.boolean(),
  note: z.string().nullable(),
  asOf: dateSchema.nullable(),
  sourceIds: z.array(z.string()).min(1).readonly(),
});

export const timelineSchema = z.strictObject({
  /** Oldest first. */
  entries: z.array(timelineEntrySchema).readonly(),
  sources: z.array(sourceSchema).readonly(),
});

export type TimelineKind = z.infer<typeof timelineKindSchema>;
export type TimelineEntry = Readonly<z.infer<typeof timelineEntrySchema>>;
export type Timeline = Readonly<z.infer<typeof timelineSchema>>;
