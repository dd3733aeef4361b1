import { z } from 'zod';
import { mostPlaces, type RecentPlace } from './places.ts';

/** What may come over the channel for places, and nothing else. */
export const recentPlacesSchema: z.ZodType<readonly RecentPlace[]> = z
  .array(
    z.strictObject({
      title: z.string().min(1).max(300),
      address: z
        .string()
        .max(2000)
        .regex(/^\/[A-Za-z0-9\-._~/%&=,@+:?!*'()]*$/),
    }),
  )
  .max(mostPlaces);
