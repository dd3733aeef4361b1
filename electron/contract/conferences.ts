import { z } from 'zod';
import { dateSchema, daySchema } from './dates.ts';
import { factOf, pointSchema, statementOf, textFact } from './facts.ts';
import { sourceSchema } from './sources.ts';
import { noteSchema } from './subjects.ts';

export const conferenceBriefSchema = z.strictObject({
  ordinal: z.number().int().min(1),
  date: daySchema,
  city: z.string(),
  countryCode: z.string(),
  countryName: z.string(),
  point: pointSchema,
  /** False where the day asked for (`on`) is earlier than the conference. */
  held: z.boolean(),
  /** The sources of date, city, title and theme, and the date that the first two are true of. */
  sourceIds: z.array(z.string()).min(1).readonly(),
  asOf: dateSchema.nullable(),
});

export const conferenceListSchema = z.strictObject({
  conferences: z
    .array(
      conferenceBriefSchema.extend({
        title: z.string(),
        theme: z.string().nullable(),
      }),
    )
    .readonly(),
  /** Years between the first and the last conference in which none was held. */
  gapYears: z.array(z.number().int()).readonly(),
  sources: z.array(sourceSchema).readonly(),
});

export const personSchema = z.strictObject({
  name: z.string(),
  role: z.enum(['co-chair', 'inaugurator']),
  /** Code of the country for which the person acted; null where the source does not say. */
  countryCode: z.string().nullable(),
  /** What the source adds to the name: "acting", "premier", "prime minister". */
  qualifier: z.string().nullable(),
  sourceIds: z.array(z.string()).min(1).readonly(),
  asOf: dateSchema.nullable(),
});

export const conferencePageSchema = z.strictObject({
  ordinal: z.number().int(),
  date: textFact,
  city: textFact,
  countryCode: z.string(),
  countryName: z.string(),
  point: factOf(pointSchema),
  title: textFact,
  theme: textFact.nullable(),
  declarationTitle: textFact.nullable(),
  declarationAddress: textFact.nullable(),
  coChairs: z.array(personSchema).readonly(),
  inaugurators: z.array(personSchema).readonly(),
  inSeed: z.boolean(),
  held: z.boolean(),
  /** Meetings of senior officials found between the conference before and this one. */
  meetings: z
    .array(
      z.strictObject({
        id: z.string(),
        date: dateSchema,
        place: z.string(),
        title: statementOf(z.string()),
        held: z.boolean(),
      }),
    )
    .readonly(),
  /** Measures established at this conference. */
  measures: z
    .array(
      z.strictObject({ code: z.string(), name: z.string(), established: statementOf(dateSchema) }),
    )
    .readonly(),
  notes: z.array(noteSchema).readonly(),
  previous: conferenceBriefSchema.nullable(),
  next: conferenceBriefSchema.nullable(),
  sources: z.array(sourceSchema).readonly(),
});

export type ConferenceBrief = Readonly<z.infer<typeof conferenceBriefSchema>>;
export type ConferenceList = Readonly<z.infer<typeof conferenceListSchema>>;
export type Person = Readonly<z.infer<typeof personSchema>>;
export type ConferencePage = Readonly<z.infer<typeof conferencePageSchema>>;
