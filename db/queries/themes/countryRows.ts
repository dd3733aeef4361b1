import { z } from 'zod';
import type { Fact } from '../../../electron/contract/facts.ts';
import type { ThemeCountry, ThemePart } from '../../../electron/contract/themes.ts';
import { role, roleOnDay } from '../belongings.ts';
import { shortName } from '../names.ts';
import type { Reader } from '../reader.ts';
import { sql } from '../sql.ts';

/** What a theme finds out about one country. */
export type Found = Pick<ThemeCountry, 'value' | 'asOf' | 'parts'>;

/** Every country of the atlas with what `find` tells of it. */
export const countryRows = (
  reader: Reader,
  on: string,
  find: (code: string) => Found,
): readonly ThemeCountry[] =>
  reader
    .rows(
      sql`SELECT code FROM country
          ORDER BY (SELECT role FROM participation WHERE country = code AND rank = 'preferred'),
            seed_order`,
      z.strictObject({ code: z.string() }),
    )
    .map(({ code }) => ({
      code,
      name: shortName(reader, code, on).best.value,
      role: role(reader, code).value,
      roleOnDay: roleOnDay(reader, code, on),
      ...find(code),
    }));

/** A part from a fact, which a theme may have in other words than the fact itself. */
export const part = (
  of: ThemePart['of'],
  about: string | null,
  fact: Fact<string | number>,
): ThemePart => ({ of, about, fact });

export const number = (value: number) => ({ kind: 'number', number: value }) as const;
export const category = (value: string) => ({ kind: 'category', category: value }) as const;
export const none = (why: 'no-data' | 'not-applicable' | 'unknown-date' | 'not-yet') =>
  ({ kind: 'none', why }) as const;
