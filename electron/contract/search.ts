import { z } from 'zod';
import { searchKinds } from './searchKinds.ts';

export const searchKindSchema = z.enum(searchKinds);

/** A run of a shown text; `match` marks the part the query found. */
export const runSchema = z.strictObject({ text: z.string(), match: z.boolean() });

export const searchHitSchema = z.strictObject({
  kind: searchKindSchema,
  /** Country code, conference ordinal, ... as the addresses take it; of a page the address. */
  id: z.string(),
  title: z.string(),
  /**
   * The text that matched, in its own script, cut into runs; never stripped of marks. Of long
   * prose the stretch around the match, with an ellipsis where it was cut.
   */
  matched: z.array(runSchema).readonly(),
  /** What the matched text is: "short", "exonym", "capital", "theme", "code", ... */
  field: z.string(),
  language: z.string().nullable(),
  direction: z.enum(['ltr', 'rtl']),
});

export const searchAnswerSchema = z.strictObject({
  /** The text asked for, as given: an answer that is late can be told from a current one. */
  text: z.string(),
  /** Best first. */
  hits: z.array(searchHitSchema).readonly(),
  /** How many there are of each kind, hits beyond the limit and of other kinds included. */
  counts: z
    .array(z.strictObject({ kind: searchKindSchema, count: z.number().int().min(1) }))
    .readonly(),
  /** True where nothing has the text asked for: then the hits are a letter or two away from it. */
  near: z.boolean(),
  /** The names that may have been meant, where `near`. */
  suggestions: z.array(z.string()).readonly(),
});

/**
 * All that the search knows, for a page that answers while one types: the parts of the index as
 * `db/queries/search/layout.ts` has them, and what is shown of the names and subjects, each list
 * in the order of the index.
 */
export const searchBookSchema = z.strictObject({
  index: z.record(z.string(), z.instanceof(Uint8Array)),
  /** Of each name. */
  texts: z.array(z.string()).readonly(),
  languages: z.array(z.string().nullable()).readonly(),
  directions: z.array(z.enum(['ltr', 'rtl'])).readonly(),
  /** Of each subject. */
  ids: z.array(z.string()).readonly(),
  titles: z.array(z.string()).readonly(),
});

export type Run = Readonly<z.infer<typeof runSchema>>;
export type SearchHit = Readonly<z.infer<typeof searchHitSchema>>;
export type SearchAnswer = Readonly<z.infer<typeof searchAnswerSchema>>;
export type SearchBook = Readonly<z.infer<typeof searchBookSchema>>;
