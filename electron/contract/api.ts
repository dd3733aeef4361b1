import { z } from 'zod';
import { articleBriefSchema, articleIdSchema, articlePageSchema } from './articles.ts';
import { borderListSchema } from './borders.ts';
import { conferenceListSchema, conferencePageSchema } from './conferences.ts';
import { countryCodeSchema, countryListSchema, countryProfileSchema } from './countries.ts';
import { daySchema } from './dates.ts';
import { exportFileSchema, exportListSchema } from './exports.ts';
import { mapNamesSchema } from './mapNames.ts';
import { measureCodeSchema, measureListSchema, measurePageSchema } from './measures.ts';
import type { AtlasMethodName } from './methods.ts';
import { oddityListSchema } from './oddities.ts';
import {
  organisationCodeSchema,
  organisationListSchema,
  organisationPageSchema,
} from './organisations.ts';
import {
  achievementsSchema,
  bodiesSchema,
  chairsSchema,
  identitySchema,
  meetingsSchema,
  regionSchema,
} from './process.ts';
import type { Result } from './result.ts';
import { searchAnswerSchema, searchBookSchema, searchKindSchema } from './search.ts';
import { sourceListingSchema, sourcePageSchema } from './sources.ts';
import { themeAnswerSchema, themeIdSchema } from './themes.ts';
import { timelineSchema } from './timeline.ts';

const day = z.strictObject({ on: daySchema });

/**
 * The one description of AtlasApi. The desktop's handlers and bridge, the browser's
 * worker and the client's types are all made from this table; add a method here first.
 * `on` is the day the answer has to be right for.
 */
export const atlasMethods = {
  'atlas.about': {
    args: z.strictObject({}),
    answer: z.strictObject({
      databaseVersion: z.number().int(),
      participants: z.number().int(),
      supporters: z.number().int(),
      conferences: z.number().int(),
      organisations: z.number().int(),
      measures: z.number().int(),
      oddities: z.number().int(),
      sources: z.number().int(),
      facts: z.number().int(),
    }),
  },
  'countries.list': { args: day, answer: countryListSchema },
  'countries.get': {
    args: day.extend({ code: countryCodeSchema }),
    answer: countryProfileSchema,
  },
  'conferences.list': { args: day, answer: conferenceListSchema },
  'conferences.get': {
    args: day.extend({ ordinal: z.number().int().min(1).max(999) }),
    answer: conferencePageSchema,
  },
  'organisations.list': { args: day, answer: organisationListSchema },
  'organisations.get': {
    args: day.extend({ code: organisationCodeSchema }),
    answer: organisationPageSchema,
  },
  'measures.list': { args: day, answer: measureListSchema },
  'measures.get': { args: day.extend({ code: measureCodeSchema }), answer: measurePageSchema },
  'articles.list': {
    args: z.strictObject({}),
    answer: z.array(articleBriefSchema).readonly(),
  },
  'articles.get': { args: day.extend({ id: articleIdSchema }), answer: articlePageSchema },
  'process.identity': { args: day, answer: identitySchema },
  'process.chairs': { args: day, answer: chairsSchema },
  'process.region': { args: day, answer: regionSchema },
  'process.bodies': { args: day, answer: bodiesSchema },
  'process.meetings': { args: day, answer: meetingsSchema },
  'process.achievements': { args: day, answer: achievementsSchema },
  'map.names': { args: z.strictObject({}), answer: mapNamesSchema },
  'timeline.list': { args: day, answer: timelineSchema },
  'themes.get': {
    args: day.extend({
      theme: themeIdSchema,
      /** A year of the population series; null for that of the day. */
      year: z.number().int().min(1000).max(2999).nullable(),
      /** Whose members are asked for; null for the first choice. */
      organisation: organisationCodeSchema.nullable(),
    }),
    answer: themeAnswerSchema,
  },
  'oddities.list': { args: z.strictObject({}), answer: oddityListSchema },
  'borders.list': { args: z.strictObject({}), answer: borderListSchema },
  'exports.list': { args: z.strictObject({}), answer: exportListSchema },
  'exports.table': {
    args: z.strictObject({ name: z.string().min(1).max(100) }),
    answer: exportFileSchema,
  },
  'exports.database': { args: z.strictObject({}), answer: exportFileSchema },
  'sources.list': { args: z.strictObject({}), answer: z.array(sourceListingSchema).readonly() },
  'sources.get': {
    args: z.strictObject({ id: z.string().min(1).max(100) }),
    answer: sourcePageSchema,
  },
  'search.find': {
    args: z.strictObject({
      text: z.string().max(10_000),
      limit: z.number().int().min(1).max(50),
      kind: searchKindSchema.nullable(),
    }),
    answer: searchAnswerSchema,
  },
  'search.book': { args: z.strictObject({}), answer: searchBookSchema },
} as const satisfies Record<AtlasMethodName, { args: z.ZodType; answer: z.ZodType }>;

export type AtlasMethod = keyof typeof atlasMethods;
export type AtlasArgs<M extends AtlasMethod> = z.infer<(typeof atlasMethods)[M]['args']>;
export type AtlasAnswer<M extends AtlasMethod> = z.infer<(typeof atlasMethods)[M]['answer']>;

/** What a screen calls, whichever host answers. */
export type AtlasApi = <M extends AtlasMethod>(
  method: M,
  args: AtlasArgs<M>,
) => Promise<Result<AtlasAnswer<M>>>;

/** What answers on the host's side: the queries, one function a method. */
export type AtlasHandlers = {
  readonly [M in AtlasMethod]: (args: AtlasArgs<M>) => Result<AtlasAnswer<M>>;
};

export const isAtlasMethod = (name: unknown): name is AtlasMethod =>
  typeof name === 'string' && Object.hasOwn(atlasMethods, name);
