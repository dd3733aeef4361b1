import { z } from 'zod';
import { subjectKindSchema } from './subjects.ts';

/** A source as a citation shows it. Addresses are text: the atlas opens none by itself. */
export const sourceSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  author: z.string().nullable(),
  publisher: z.string().nullable(),
  licence: z.string().nullable(),
  address: z.string().nullable(),
  /** A copy in an archive, and the date of that copy. */
  archive_address: z.string().nullable(),
  archived: z.string().nullable(),
  published: z.string().nullable(),
  accessed: z.string().nullable(),
  /** Its place among the references of the seed document; null for sources found elsewhere. */
  seed_reference: z.number().int().nullable(),
  note: z.string().nullable(),
});

export const sourceListingSchema = z.strictObject({ source: sourceSchema, factCount: z.number() });

/** One row of what rests on a source, as the contract view `atlas_fact` lists it. */
export const restingFactSchema = z.strictObject({
  subjectKind: subjectKindSchema,
  subjectId: z.string(),
  subjectName: z.string(),
  property: z.string(),
  value: z.string(),
  unit: z.string().nullable(),
  asOf: z.string().nullable(),
});

export const sourcePageSchema = z.strictObject({
  source: sourceSchema,
  /** Population-series rows are counted, not listed: a page of 806 rows helps nobody. */
  facts: z.array(restingFactSchema).readonly(),
  seriesRowCount: z.number(),
});

export type Source = Readonly<z.infer<typeof sourceSchema>>;
export type SourceListing = Readonly<z.infer<typeof sourceListingSchema>>;
export type RestingFact = Readonly<z.infer<typeof restingFactSchema>>;
export type SourcePage = Readonly<z.infer<typeof sourcePageSchema>>;
