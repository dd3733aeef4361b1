import { z } from 'zod';
import { type DomesticName, scriptSchema } from '../../electron/contract/countries.ts';
import type { Fact } from '../../electron/contract/facts.ts';
import type { Reader } from './reader.ts';
import { sql } from './sql.ts';
import {
  byRank,
  fact,
  factOrNull,
  lastingColumns,
  lastingRow,
  statement,
  validOn,
} from './statements.ts';

const nameRow = lastingRow({
  country: z.string(),
  kind: z.enum(['short', 'formal']),
  name: z.string().min(1),
});

const englishNames = (reader: Reader, code: string, kind: 'short' | 'formal', on: string) =>
  reader
    .ofCountry(
      code,
      sql`SELECT country, kind, name, ${lastingColumns} FROM country_name
          WHERE ${validOn(on)} ORDER BY ${byRank}, name`,
      nameRow,
    )
    .filter((row) => row.kind === kind)
    .map((row) => statement(reader, row, row.name));

/** The English short name of a country on a day, with its rivals. */
export const shortName = (reader: Reader, code: string, on: string): Fact<string> =>
  fact(englishNames(reader, code, 'short', on), `the name of ${code} on ${on}`);

/** The English formal name on a day; null where the country has none apart from the short one. */
export const formalName = (reader: Reader, code: string, on: string): Fact<string> | null =>
  factOrNull(englishNames(reader, code, 'formal', on));

const domesticRow = lastingRow({
  country: z.string(),
  kind: z.enum(['short', 'formal', 'capital']),
  language: z.string(),
  language_name: z.string(),
  script: scriptSchema,
  direction: z.enum(['ltr', 'rtl']),
  name: z.string().min(1),
  transliteration: z.string().nullable(),
  as_in_seed: z.string().nullable(),
});

/** Names in the country's own languages on a day: short, formal and that of the capital. */
export const domesticNames = (reader: Reader, code: string, on: string): readonly DomesticName[] =>
  reader
    .ofCountry(
      code,
      sql`SELECT d.country, kind, d.language, l.name AS language_name, script, direction, d.name,
            transliteration, as_in_seed, valid_from, valid_to, rank, d.note, d.as_of, d.citation_id
          FROM domestic_name AS d JOIN language AS l ON l.code = d.language
          LEFT JOIN country_language AS c ON c.country = d.country AND c.language = d.language
          WHERE rank = 'preferred' AND ${validOn(on)}
          ORDER BY c.ordinal, d.rowid`,
      domesticRow,
    )
    .map((row) => ({
      kind: row.kind,
      language: row.language,
      languageName: row.language_name,
      script: row.script,
      direction: row.direction,
      name: statement(reader, row, row.name),
      transliteration: row.transliteration,
      asInSeed: row.as_in_seed,
    }));
