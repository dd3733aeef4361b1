import { z } from 'zod';
import { isRealDate, isRealDay } from '../../electron/contract/calendar.ts';

/** What a cell of a CSV may hold. An empty cell is null where the column allows it. */
const notNfc = 'text is not in Unicode form NFC';
const untidy = 'space at the beginning or the end, or a line break';

export const text = z
  .string()
  .min(1, 'must not be empty')
  .refine((value) => value.normalize('NFC') === value, notNfc)
  .refine((value) => value.trim() === value && !/[\r\n]/.test(value), untidy);

/** A cell that may be empty; then it is null. */
export const optional = <T extends z.ZodType<unknown, string>>(cell: T) =>
  z.union([z.literal('').transform(() => null), cell]);

export const matching = (pattern: RegExp, reason: string) => text.regex(pattern, reason);
export const countryCode = matching(/^[A-Z]{2}$/, 'not a two-letter country code');
export const slug = matching(/^[a-z][a-z0-9-]*$/, 'not an id (a-z, 0-9, hyphens)');
export const languageTag = matching(
  /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/,
  'not a language tag such as ps or zh-Hans',
);

export const date = text.refine(
  isRealDate,
  'not a date of the calendar (YYYY, YYYY-MM or YYYY-MM-DD)',
);
export const day = text.refine(isRealDay, 'not a day of the calendar (YYYY-MM-DD)');

const number = (pattern: RegExp, reason: string) =>
  matching(pattern, reason).transform((digits) => Number(digits));

export const integer = (least: number, most: number) =>
  number(/^-?\d{1,15}$/, 'not a whole number').refine(
    (value) => value >= least && value <= most,
    `not between ${least} and ${most}`,
  );

export const decimal = (least: number, most: number) =>
  number(/^-?\d{1,9}(\.\d{1,9})?$/, 'not a number').refine(
    (value) => value >= least && value <= most,
    `not between ${least} and ${most}`,
  );

export const oneOf = <const T extends readonly string[]>(values: T) =>
  z.enum(values, `not one of ${values.join(', ')}`);

export const yesNo = oneOf(['yes', 'no']).transform((word) => (word === 'yes' ? 1 : 0));
export const rank = oneOf(['preferred', 'normal', 'deprecated']);

/** Ids of sources, separated by single spaces; a fact without any is refused. */
export const sources = z
  .string()
  .min(1, 'a fact without a source')
  .transform((ids) => ids.split(' '))
  .refine((ids) => new Set(ids).size === ids.length, 'names a source twice')
  .refine((ids) => ids.every((id) => slug.safeParse(id).success), 'not ids separated by one space');
