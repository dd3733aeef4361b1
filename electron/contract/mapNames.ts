import { z } from 'zod';
import { scriptSchema } from './countries.ts';
import { statementOf } from './facts.ts';
import { sourceSchema } from './sources.ts';

/** A place's name in one of its own official languages. */
export const endonymSchema = z.strictObject({
  language: z.string(),
  script: scriptSchema,
  direction: z.enum(['ltr', 'rtl']),
  name: statementOf(z.string()),
});

/**
 * Endonyms of what stands on the map beside the countries of the atlas and their capitals, whose
 * own names are their `domesticNames`. What is missing here is known by its English name only.
 */
export const mapNamesSchema = z.strictObject({
  /** By feature id in the base map. */
  lands: z.array(endonymSchema.extend({ featureId: z.string() })).readonly(),
  /** By English name; those of one place follow one another in the order of the data. */
  cities: z.array(endonymSchema.extend({ city: z.string() })).readonly(),
  sources: z.array(sourceSchema).readonly(),
});

export type Endonym = Readonly<z.infer<typeof endonymSchema>>;
export type MapNameList = Readonly<z.infer<typeof mapNamesSchema>>;
