import { z } from 'zod';
import { orientations, type PrintRequest, paperSizes } from './printing.ts';

/** What may come over the channel for printing, and nothing else. */
export const printRequestSchema: z.ZodType<PrintRequest> = z.strictObject({
  to: z.enum(['printer', 'pdf']),
  paper: z.strictObject({ size: z.enum(paperSizes), orientation: z.enum(orientations) }),
  name: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(80),
  numbered: z.boolean(),
});
