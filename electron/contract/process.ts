import { z } from 'zod';
import { chairRoleSchema, chairStandingSchema } from './chairs.ts';
import { conferenceBriefSchema, personSchema } from './conferences.ts';
import { countryCodeSchema, flagSchema } from './countries.ts';
import { dateSchema } from './dates.ts';
import { numberFact, pointSchema, statementOf, textFact } from './facts.ts';
import { sourceSchema } from './sources.ts';

const sources = z.array(sourceSchema).readonly();

export const processPropertySchema = z.enum([
  'name',
  'abbreviation',
  'launched',
  'place',
  'initiator',
  'type',
  'objective',
  'goal',
  'focus-area',
  'secretariat',
  'website',
  'state',
]);

/** What the process is: each property with the values that hold on the day, rivals beside each. */
export const identitySchema = z.strictObject({
  facts: z
    .array(
      z.strictObject({
        property: processPropertySchema,
        values: z.array(textFact).min(1).readonly(),
      }),
    )
    .readonly(),
  sources,
});

export const chairTermSchema = z.strictObject({
  role: chairRoleSchema,
  countryCode: countryCodeSchema,
  countryName: z.string(),
  /** The flag of the country when the term began. */
  flag: flagSchema,
  /** The term: `validFrom` and `validTo` are its bounds. */
  term: statementOf(chairStandingSchema),
  /** The conference that the term led up to. */
  conferenceOrdinal: z.number().int().nullable(),
  /** Whether the seed document names this term. */
  inSeed: z.boolean(),
  onDay: z.boolean(),
});

export const chairsSchema = z.strictObject({
  /** The permanent chair first, then the co-chairs in turn. */
  terms: z.array(chairTermSchema).readonly(),
  conferences: z
    .array(
      conferenceBriefSchema.extend({
        /** The ministers who chaired it. */
        coChairs: z.array(personSchema).readonly(),
      }),
    )
    .readonly(),
  sources,
});

/** A sum of areas, added up by the query: km2, and its share (0 to 1) of the Earth's land. */
const sumSchema = z.strictObject({ km2: z.number(), share: z.number() });
const sumsSchema = z.strictObject({ seed: sumSchema, total: sumSchema, land: sumSchema });

export const regionSchema = z.strictObject({
  /** The fifteen participants; a state that had not joined on the day is marked, not left out. */
  rows: z
    .array(
      z.strictObject({
        code: countryCodeSchema,
        name: z.string(),
        participates: z.boolean(),
        /** Total area as the seed document has it, km2. */
        seed: statementOf(z.number()),
        /** Total area as the check source has it, km2. */
        total: statementOf(z.number()),
        /** Land without inland water, from the same source, km2. */
        land: statementOf(z.number()),
      }),
    )
    .readonly(),
  /** The divisor: land area of the Earth, km2. */
  earthLandKm2: numberFact,
  /** Over all fifteen, and over those that had joined on the day. */
  sums: sumsSchema,
  sumsOnDay: sumsSchema,
  countOnDay: z.number().int(),
  /** What the seed document claims, in its own figures. */
  areaClaimed: textFact,
  shareClaimed: textFact,
  sources,
});

export const bodyCodeSchema = z.enum(['MC', 'SOM', 'AM', 'RTG']);
export const bodyPropertySchema = z.enum([
  'takes-part',
  'frequency',
  'task',
  'decides',
  'place',
  'rule',
]);

export const bodiesSchema = z.strictObject({
  bodies: z
    .array(
      z.strictObject({
        code: bodyCodeSchema,
        name: statementOf(z.string()),
        facts: z
          .array(
            z.strictObject({ property: bodyPropertySchema, values: z.array(textFact).readonly() }),
          )
          .readonly(),
      }),
    )
    .readonly(),
  sources,
});

export const meetingSchema = z.strictObject({
  id: z.string(),
  body: bodyCodeSchema,
  ordinal: z.number().int().nullable(),
  date: dateSchema,
  place: z.string(),
  countryCode: countryCodeSchema.nullable(),
  countryName: z.string().nullable(),
  point: pointSchema.nullable(),
  /** The title as the value; note and sources belong to it. */
  title: statementOf(z.string()),
  held: z.boolean(),
});

export const meetingsSchema = z.strictObject({
  meetings: z.array(meetingSchema).readonly(),
  sources,
});

export const achievementKindSchema = z.enum(['claim', 'reservation', 'warning']);

export const achievementsSchema = z.strictObject({
  entries: z
    .array(
      z.strictObject({
        kind: achievementKindSchema,
        text: statementOf(z.string()),
        claimedBy: z.string(),
      }),
    )
    .readonly(),
  sources,
});

export type ProcessProperty = z.infer<typeof processPropertySchema>;
export type Identity = Readonly<z.infer<typeof identitySchema>>;
export type ChairTerm = Readonly<z.infer<typeof chairTermSchema>>;
export type Chairs = Readonly<z.infer<typeof chairsSchema>>;
export type Region = Readonly<z.infer<typeof regionSchema>>;
export type RegionRow = Region['rows'][number];
export type RegionSums = Readonly<z.infer<typeof sumsSchema>>;
/** The three ways to count an area. */
export type RegionColumn = keyof RegionSums;
export type Bodies = Readonly<z.infer<typeof bodiesSchema>>;
export type Meeting = Readonly<z.infer<typeof meetingSchema>>;
export type Meetings = Readonly<z.infer<typeof meetingsSchema>>;
export type AchievementKind = z.infer<typeof achievementKindSchema>;
export type Achievements = Readonly<z.infer<typeof achievementsSchema>>;
