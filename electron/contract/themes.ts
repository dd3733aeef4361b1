import { z } from 'zod';
import { countryCodeSchema, roleSchema } from './countries.ts';
import { dateSchema } from './dates.ts';
import { factOf } from './facts.ts';
import { organisationCodeSchema } from './organisations.ts';
import { sourceSchema } from './sources.ts';
import { themeIds } from './themeIds.ts';

export const themeIdSchema = z.enum(themeIds);

/** Why a country has no value: nothing found, the question does not arise, or not yet, or when. */
export const noValueSchema = z.enum(['no-data', 'not-applicable', 'unknown-date', 'not-yet']);

/** What a theme says of one country on the day. */
export const themeValueSchema = z.discriminatedUnion('kind', [
  /** Persons, km2, persons per km2, or a plain count, as the theme has it. */
  z.strictObject({ kind: z.literal('number'), number: z.number() }),
  /** A key of the theme's categories, such as "participant". */
  z.strictObject({ kind: z.literal('category'), category: z.string() }),
  z.strictObject({ kind: z.literal('year'), year: z.number().int() }),
  z.strictObject({ kind: z.literal('none'), why: noValueSchema }),
]);

/** One of the facts that a value rests on. */
export const themePartSchema = z.strictObject({
  of: z.enum(['role', 'joined', 'population', 'area', 'conference', 'measure', 'chair', 'status']),
  /** Which one, where there are several: "2, Kabul", "Counter-terrorism". */
  about: z.string().nullable(),
  fact: factOf(z.union([z.string(), z.number()])),
});

export const themeCountrySchema = z.strictObject({
  code: countryCodeSchema,
  name: z.string(),
  role: roleSchema,
  /** Null where the country had no role yet on the day asked for. */
  roleOnDay: roleSchema.nullable(),
  value: themeValueSchema,
  /** The date the value is true of; null where the parts do not say. */
  asOf: dateSchema.nullable(),
  /** Empty where the country is in none of the rows counted: then the theme's own sources speak. */
  parts: z.array(themePartSchema).readonly(),
});

export const themeAnswerSchema = z.strictObject({
  theme: themeIdSchema,
  /** The series' year that is shown, and how far the series goes; null in other themes. */
  series: z
    .strictObject({
      year: z.number().int(),
      first: z.number().int(),
      last: z.number().int(),
      lastEstimate: z.number().int(),
    })
    .nullable(),
  /** The organisation chosen and those to choose from; null in other themes. */
  membership: z
    .strictObject({
      code: organisationCodeSchema,
      name: z.string(),
      choices: z
        .array(z.strictObject({ code: organisationCodeSchema, name: z.string() }))
        .readonly(),
    })
    .nullable(),
  /** Participants first, then supporters, each in the order of the seed document. */
  countries: z.array(themeCountrySchema).readonly(),
  /** The sources of the whole list that was gone through; a country missing in it rests on them. */
  listSourceIds: z.array(z.string()).readonly(),
  sources: z.array(sourceSchema).readonly(),
});

export type NoValue = z.infer<typeof noValueSchema>;
export type ThemeValue = Readonly<z.infer<typeof themeValueSchema>>;
export type ThemePart = Readonly<z.infer<typeof themePartSchema>>;
export type ThemeCountry = Readonly<z.infer<typeof themeCountrySchema>>;
export type ThemeAnswer = Readonly<z.infer<typeof themeAnswerSchema>>;
