import { z } from 'zod';
import type { ShareRequest } from './sharing.ts';

/** What may come over the channel for sharing, and nothing else. */
export const shareRequestSchema: z.ZodType<ShareRequest> = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('state') }),
  z.strictObject({ ask: z.literal('start'), address: z.string().max(64) }),
  z.strictObject({ ask: z.literal('stop') }),
]);
