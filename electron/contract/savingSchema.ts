import { z } from 'zod';
import { type MadeFile, madeKinds, mostMadeBytes, type SaveRequest } from './saving.ts';

/** What may come over the channel for saving, and nothing else. */
export const saveRequestSchema: z.ZodType<SaveRequest> = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('table'), name: z.string().regex(/^[a-z][a-z_]{0,60}$/) }),
  z.strictObject({ what: z.literal('database') }),
]);

/** The same for files that a page has made. */
export const madeFileSchema: z.ZodType<MadeFile> = z.strictObject({
  kind: z.enum(madeKinds),
  name: z.string().max(300),
  bytes: z
    .instanceof(Uint8Array)
    .refine(({ length }) => length > 0 && length <= mostMadeBytes, 'empty or too large'),
});
