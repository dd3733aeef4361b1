import { z } from 'zod';
import { type FindRequest, longestSought } from './finding.ts';

/** What may come over the channel for finding, and nothing else. */
export const findRequestSchema: z.ZodType<FindRequest> = z.discriminatedUnion('ask', [
  z.strictObject({
    ask: z.literal('find'),
    text: z.string().min(1).max(longestSought),
    isForward: z.boolean(),
    again: z.boolean(),
  }),
  z.strictObject({ ask: z.literal('stop') }),
]);
