import { z } from 'zod';
import { sourceSchema } from './sources.ts';
import { subjectSchema } from './subjects.ts';

/** A place where the seed document or the sources contradict themselves or each other. */
export const oddityViewSchema = z.strictObject({
  id: z.string(),
  /** What it is about: count, date, membership, area, name, ... */
  category: z.string(),
  /** What sort of flaw it is: contradiction, stale, variant, ... */
  severity: z.string(),
  place: z.string(),
  seedSays: z.string().nullable(),
  finding: z.string(),
  /** What the atlas shows in its stead. */
  shown: z.string(),
  /** The pages with a note on it. */
  subjects: z.array(subjectSchema).min(1).readonly(),
  asOf: z.string().nullable(),
  sourceIds: z.array(z.string()).min(1).readonly(),
});

export const oddityListSchema = z.strictObject({
  oddities: z.array(oddityViewSchema).readonly(),
  sources: z.array(sourceSchema).readonly(),
});

export type OddityView = Readonly<z.infer<typeof oddityViewSchema>>;
export type OddityList = Readonly<z.infer<typeof oddityListSchema>>;
