import { z } from 'zod';
import type { SaveRequest } from './saving.ts';

/** What may come over the channel for saving, and nothing else. */
export const saveRequestSchema: z.ZodType<SaveRequest> = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('table'), name: z.string().regex(/^[a-z][a-z_]{0,60}$/) }),
  z.strictObject({ what: z.literal('database') }),
]);
