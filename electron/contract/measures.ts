import { z } from 'zod';
import { conferenceBriefSchema } from './conferences.ts';
import { countryCodeSchema } from './countries.ts';
import { dateSchema } from './dates.ts';
import { statementOf, textFact } from './facts.ts';
import { sourceSchema } from './sources.ts';
import { noteSchema } from './subjects.ts';

export const measureCodeSchema = z.string().regex(/^[A-Z]{2,4}(&[A-Z]{2})?$/, 'not a measure');
export const partyRoleSchema = z.enum(['lead', 'supporter']);

export const measureBriefSchema = z.strictObject({
  code: measureCodeSchema,
  position: z.number().int(),
  /** The name on the day asked for, or the first one where that day is earlier. */
  name: z.string(),
  established: dateSchema,
  /** False where the day asked for is earlier than that; a year begins on its first day. */
  exists: z.boolean(),
});

/** A country or an organisation that led or supported a measure; one of the two codes is null. */
export const measurePartySchema = z.strictObject({
  role: partyRoleSchema,
  countryCode: countryCodeSchema.nullable(),
  organisationCode: z.string().nullable(),
  name: z.string(),
  /** `validFrom` null: since when is not known. */
  party: statementOf(partyRoleSchema),
  /** False where it is known not to have held on the day asked for. */
  onDay: z.boolean(),
});

export const measureListSchema = z.strictObject({
  measures: z
    .array(
      measureBriefSchema.extend({
        nameOnDay: textFact,
        since: statementOf(dateSchema),
        status: statementOf(z.string()).nullable(),
        parties: z.array(measurePartySchema).readonly(),
      }),
    )
    .readonly(),
  /** The participants, in the order of the seed document: the rows of the matrix. */
  countries: z
    .array(
      z.strictObject({
        code: countryCodeSchema,
        name: z.string(),
        /** False where it had not joined on the day asked for. */
        participates: z.boolean(),
      }),
    )
    .readonly(),
  /** How many measures there were from each date on: 6, 7, 8. */
  counts: z.array(z.strictObject({ date: dateSchema, count: z.number().int() })).readonly(),
  /** How many on the day: two numbers where only the year of an establishment is known. */
  onDay: z.strictObject({ least: z.number().int(), most: z.number().int() }),
  /** What disagrees, each remark once. */
  notes: z.array(noteSchema).readonly(),
  sources: z.array(sourceSchema).readonly(),
});

export const measurePageSchema = z.strictObject({
  code: measureCodeSchema,
  position: z.number().int(),
  exists: z.boolean(),
  name: textFact,
  /** Names at other times, oldest first. */
  otherNames: z.array(statementOf(z.string())).readonly(),
  established: statementOf(dateSchema),
  establishedAt: textFact.nullable(),
  conference: conferenceBriefSchema.nullable(),
  /** What held on the day, and what at other times. */
  statuses: z.array(statementOf(z.string())).readonly(),
  focalPoint: textFact.nullable(),
  plan: textFact.nullable(),
  summary: textFact.nullable(),
  parties: z.array(measurePartySchema).readonly(),
  notes: z.array(noteSchema).readonly(),
  previous: measureBriefSchema.nullable(),
  next: measureBriefSchema.nullable(),
  sources: z.array(sourceSchema).readonly(),
});

export type PartyRole = z.infer<typeof partyRoleSchema>;
export type MeasureBrief = Readonly<z.infer<typeof measureBriefSchema>>;
export type MeasureParty = Readonly<z.infer<typeof measurePartySchema>>;
export type MeasureList = Readonly<z.infer<typeof measureListSchema>>;
export type MeasurePage = Readonly<z.infer<typeof measurePageSchema>>;
