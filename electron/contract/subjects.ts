import { z } from 'zod';

/** What facts are about, and under which kind of address they are shown. */
export const subjectKindSchema = z.enum([
  'country',
  'conference',
  'organisation',
  'measure',
  'article',
  'event',
  'oddity',
  'dispute',
]);

/** A thing of the atlas that has a place of its own: its kind, its id there, and its name. */
export const subjectSchema = z.strictObject({
  kind: subjectKindSchema,
  id: z.string(),
  name: z.string(),
});

/** A remark on what is shown; `oddity` is the number of the disagreement it tells of. */
export const noteSchema = z.strictObject({
  text: z.string(),
  oddity: z.string().nullable(),
  asOf: z.string().nullable(),
  sourceIds: z.array(z.string()).min(1).readonly(),
});

export type SubjectKind = z.infer<typeof subjectKindSchema>;
export type Subject = Readonly<z.infer<typeof subjectSchema>>;
export type Note = Readonly<z.infer<typeof noteSchema>>;
