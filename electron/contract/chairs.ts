import { z } from 'zod';

export const chairRoleSchema = z.enum(['permanent-chair', 'co-chair']);
/** Whether the chair was held in undisputed form, or only in name. */
export const chairStandingSchema = z.enum(['held', 'disputed']);

/** A country's seat in the chair on a day. */
export const chairOnDaySchema = z.strictObject({
  role: chairRoleSchema,
  standing: chairStandingSchema,
});

export type ChairOnDay = Readonly<z.infer<typeof chairOnDaySchema>>;
