import { z } from 'zod';
import { dateSchema } from './dates.ts';

export const rankSchema = z.enum(['preferred', 'normal', 'deprecated']);

/**
 * One sourced, dated claim, after the model of a Wikidata statement:
 * a value, when it holds, how far it is trusted, and where it comes from.
 */
export const statementOf = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    value,
    asOf: dateSchema.nullable(),
    validFrom: dateSchema.nullable(),
    validTo: dateSchema.nullable(),
    rank: rankSchema,
    sourceIds: z.array(z.string()).min(1).readonly(),
    note: z.string().nullable(),
  });

/** The statement shown, and the others that were found, never thrown away. */
export const factOf = <T extends z.ZodType>(value: T) =>
  z.strictObject({ best: statementOf(value), rivals: z.array(statementOf(value)).readonly() });

export const textFact = factOf(z.string());
export const numberFact = factOf(z.number());

export const pointSchema = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});

export type Rank = z.infer<typeof rankSchema>;
export type Point = Readonly<z.infer<typeof pointSchema>>;
export interface Statement<T> {
  readonly value: T;
  /** The date the value is true of, as exact as the source gives it. */
  readonly asOf: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly rank: Rank;
  readonly sourceIds: readonly string[];
  readonly note: string | null;
}
export interface Fact<T> {
  readonly best: Statement<T>;
  readonly rivals: readonly Statement<T>[];
}
