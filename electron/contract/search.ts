import { z } from 'zod';

/** A run of a shown text; `match` marks the part the query found. */
export const runSchema = z.strictObject({ text: z.string(), match: z.boolean() });

export const searchHitSchema = z.strictObject({
  kind: z.enum(['country', 'conference']),
  /** Country code or conference ordinal, as the addresses take it. */
  id: z.string(),
  title: z.string(),
  /** The name that matched, in its own script, cut into runs; never stripped of marks. */
  matched: z.array(runSchema).readonly(),
  /** What the matched name is: "short", "formal", "capital", "city", "theme", "code", ... */
  field: z.string(),
  language: z.string().nullable(),
  direction: z.enum(['ltr', 'rtl']),
});

export const searchAnswerSchema = z.strictObject({
  /** The text asked for, as given: an answer that is late can be told from a current one. */
  text: z.string(),
  hits: z.array(searchHitSchema).readonly(),
  /** Near names, offered where nothing was found. */
  suggestions: z.array(z.string()).readonly(),
});

export type Run = Readonly<z.infer<typeof runSchema>>;
export type SearchHit = Readonly<z.infer<typeof searchHitSchema>>;
export type SearchAnswer = Readonly<z.infer<typeof searchAnswerSchema>>;
