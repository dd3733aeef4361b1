import { z } from 'zod';
import { dateSchema } from './dates.ts';
import { sourceSchema } from './sources.ts';
import { noteSchema } from './subjects.ts';

export const articleIdSchema = z.string().regex(/^[a-z][a-z-]{0,60}$/, 'not an article');

export const articleBriefSchema = z.strictObject({
  id: articleIdSchema,
  title: z.string(),
  summary: z.string(),
});

/** A stretch of text; `to` is an address of the atlas (`#/conference/9`) where it is a link. */
export const textRunSchema = z.strictObject({ text: z.string(), to: z.string().nullable() });

export const articleBlockSchema = z.strictObject({
  kind: z.enum(['heading', 'paragraph', 'item']),
  runs: z.array(textRunSchema).readonly(),
  /** The date of what the block tells, where it tells of one. */
  happened: dateSchema.nullable(),
  /** True where the day asked for is earlier than that. */
  notYet: z.boolean(),
  asOf: dateSchema.nullable(),
  sourceIds: z.array(z.string()).min(1).readonly(),
});

export const articlePageSchema = articleBriefSchema.extend({
  blocks: z.array(articleBlockSchema).readonly(),
  notes: z.array(noteSchema).readonly(),
  sources: z.array(sourceSchema).readonly(),
});

export type ArticleBrief = Readonly<z.infer<typeof articleBriefSchema>>;
export type ArticleBlock = Readonly<z.infer<typeof articleBlockSchema>>;
export type ArticlePage = Readonly<z.infer<typeof articlePageSchema>>;
export type TextRun = Readonly<z.infer<typeof textRunSchema>>;
