import { z } from 'zod';
import { chairOnDaySchema, chairRoleSchema } from './chairs.ts';
import { conferenceBriefSchema } from './conferences.ts';
import { factOf, numberFact, pointSchema, statementOf, textFact } from './facts.ts';
import { sourceSchema } from './sources.ts';
import { noteSchema } from './subjects.ts';

export const countryCodeSchema = z.string().regex(/^[A-Z]{2}$/, 'not a two-letter country code');
export const roleSchema = z.enum(['participant', 'supporter']);
export const scriptSchema = z.enum([
  'Latn',
  'Cyrl',
  'Grek',
  'Arab',
  'Aran',
  'Deva',
  'Hans',
  'Jpan',
]);

/** A name in one of the country's own languages (endonym), with its transliteration. */
export const domesticNameSchema = z.strictObject({
  kind: z.enum(['short', 'formal', 'capital']),
  language: z.string(),
  languageName: z.string(),
  /** ISO 15924; `Aran` is Arabic script to be set in Nastaliq, `Arab` in Naskh. */
  script: scriptSchema,
  direction: z.enum(['ltr', 'rtl']),
  name: statementOf(z.string()),
  transliteration: z.string().nullable(),
  /** The name as the seed types it, where the atlas shows a corrected form. */
  asInSeed: z.string().nullable(),
});

export const flagSchema = statementOf(
  z.strictObject({ file: z.string(), description: z.string() }),
);

export const populationSchema = z.strictObject({
  count: z.number().int(),
  /** Calendar year the count is for (mid-year); null where the source does not date it. */
  year: z.number().int().nullable(),
  /** Edition of the series, e.g. "UN WPP 2024"; null for a figure outside a series. */
  revision: z.string().nullable(),
});

export const countryListingSchema = z.strictObject({
  code: countryCodeSchema,
  /** Feature id in the base map (numeric ISO 3166-1, zero padded). */
  featureId: z.string(),
  role: roleSchema,
  /** Null where the country had no role yet on the day asked for. */
  roleOnDay: roleSchema.nullable(),
  /** Null where the country did not chair the process on the day asked for. */
  chairOnDay: chairOnDaySchema.nullable(),
  order: z.number().int(),
  name: z.string(),
  formalName: z.string().nullable(),
  domesticNames: z.array(domesticNameSchema).readonly(),
  flag: flagSchema,
  capital: z.string(),
  capitalPoint: pointSchema,
  population: factOf(populationSchema),
  areaKm2: numberFact,
  /** The sources of names, role, flag and capital. */
  rowSourceIds: z.array(z.string()).min(1).readonly(),
});

export const countryListSchema = z.strictObject({
  countries: z.array(countryListingSchema).readonly(),
  sources: z.array(sourceSchema).readonly(),
});

export const neighbourSchema = z.strictObject({
  code: countryCodeSchema,
  /** Name where the neighbour is in the atlas; null where only its code is known. */
  name: z.string().nullable(),
  borderKm: numberFact.nullable(),
});

export const countryProfileSchema = z.strictObject({
  code: countryCodeSchema,
  iso3: z.string(),
  isoNumeric: z.string(),
  featureId: z.string(),
  role: statementOf(roleSchema),
  /** Null where the country had no role yet on the day asked for. */
  roleOnDay: roleSchema.nullable(),
  region: textFact,
  flag: flagSchema,
  name: textFact,
  formalName: textFact.nullable(),
  domesticNames: z.array(domesticNameSchema).readonly(),
  capital: textFact,
  /** Names the capital had before or after the day asked for, oldest first. */
  capitalHistory: z.array(statementOf(z.string())).readonly(),
  capitalPoint: factOf(pointSchema),
  population: factOf(populationSchema),
  populationSeries: z.strictObject({
    points: z
      .array(
        z.strictObject({
          year: z.number().int(),
          count: z.number().int(),
          status: z.enum(['estimate', 'projection']),
        }),
      )
      .readonly(),
    revision: z.string(),
    sourceIds: z.array(z.string()).min(1).readonly(),
  }),
  areaKm2: numberFact,
  landAreaKm2: numberFact.nullable(),
  /** Place by total area among the fifteen participants, largest first; null for supporters. */
  areaRank: z.strictObject({ position: z.number().int(), of: z.number().int() }).nullable(),
  /** Persons per km2 of total area: `population.best` over `areaKm2.best`, computed. */
  density: z.number(),
  neighbours: z.array(neighbourSchema).readonly(),
  languages: z
    .array(z.strictObject({ code: z.string(), name: z.string(), endonym: z.string() }))
    .readonly(),
  languageSourceIds: z.array(z.string()).min(1).readonly(),
  languageAsOf: z.string().nullable(),
  currency: factOf(z.strictObject({ code: z.string(), name: z.string() })),
  conferencesHosted: z.array(conferenceBriefSchema).readonly(),
  /** Organisations it belonged to on the day, or at other times. */
  memberships: z
    .array(
      z.strictObject({
        organisation: z.string(),
        name: z.string(),
        onDay: statementOf(z.string()).nullable(),
        otherwise: z.array(statementOf(z.string())).readonly(),
        /** What other sources say instead of one of these. */
        rivals: z.array(statementOf(z.string())).readonly(),
      }),
    )
    .readonly(),
  /** Measures that it led. */
  measures: z
    .array(
      z.strictObject({
        code: z.string(),
        name: z.string(),
        lead: statementOf(z.string()),
        /** False before the measure was established. */
        exists: z.boolean(),
      }),
    )
    .readonly(),
  /** Its terms as chair or co-chair, oldest first. */
  chairTerms: z
    .array(
      z.strictObject({
        role: chairRoleSchema,
        term: statementOf(z.string()),
        conferenceOrdinal: z.number().int().nullable(),
        onDay: z.boolean(),
      }),
    )
    .readonly(),
  notes: z.array(noteSchema).readonly(),
  /** Every source cited above, in the order of first citation. */
  sources: z.array(sourceSchema).readonly(),
});

export type Role = z.infer<typeof roleSchema>;
export type Script = z.infer<typeof scriptSchema>;
export type DomesticName = Readonly<z.infer<typeof domesticNameSchema>>;
export type Population = Readonly<z.infer<typeof populationSchema>>;
export type Flag = Readonly<z.infer<typeof flagSchema>>;
export type CountryListing = Readonly<z.infer<typeof countryListingSchema>>;
export type CountryList = Readonly<z.infer<typeof countryListSchema>>;
export type Neighbour = Readonly<z.infer<typeof neighbourSchema>>;
export type CountryProfile = Readonly<z.infer<typeof countryProfileSchema>>;
