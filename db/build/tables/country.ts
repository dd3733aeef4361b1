import { z } from 'zod';
import * as cell from '../cells.ts';
import { scripts } from './endonym.ts';
import {
  country,
  dated,
  lasting,
  noted,
  ofCountry,
  point,
  ranked,
  type Table,
  table,
} from './table.ts';

/** The participating and supporting countries: names, capitals, flags, borders, languages. */
export const countryTables: readonly Table[] = [
  table({
    name: 'country',
    columns: z.object({
      code: country,
      iso3: cell.matching(/^[A-Z]{3}$/, 'not a three-letter country code'),
      iso_numeric: cell.matching(/^\d{3}$/, 'not a three-digit country code'),
      feature_id: cell.text,
      seed_order: cell.integer(1, 99),
      region: cell.text,
      subregion: cell.text,
      ...dated,
    }),
    key: ['code'],
  }),
  table({
    name: 'participation',
    columns: z.object({
      country,
      role: cell.oneOf(['participant', 'supporter']),
      joined: cell.optional(cell.date),
      ...lasting,
    }),
    key: ['country', 'role', 'valid_from', 'rank'],
    references: ofCountry,
    interval: ['country'],
  }),
  table({
    name: 'country_name',
    columns: z.object({
      country,
      kind: cell.oneOf(['short', 'formal']),
      name: cell.text,
      ...lasting,
    }),
    key: ['country', 'kind', 'name', 'valid_from'],
    references: ofCountry,
    interval: ['country', 'kind'],
  }),
  table({
    name: 'language',
    columns: z.object({ code: cell.languageTag, name: cell.text, endonym: cell.text, ...noted }),
    key: ['code'],
  }),
  table({
    name: 'country_language',
    columns: z.object({
      country,
      language: cell.languageTag,
      ordinal: cell.integer(1, 99),
      ...dated,
    }),
    key: ['country', 'language'],
    references: { ...ofCountry, language: 'language.code' },
  }),
  table({
    name: 'domestic_name',
    columns: z.object({
      country,
      language: cell.languageTag,
      kind: cell.oneOf(['short', 'formal', 'capital']),
      name: cell.text,
      script: cell.oneOf(scripts),
      direction: cell.oneOf(['ltr', 'rtl']),
      transliteration: cell.optional(cell.text),
      as_in_seed: cell.optional(cell.text),
      transliteration_in_seed: cell.optional(cell.text),
      ...lasting,
    }),
    key: ['country', 'language', 'kind', 'name', 'valid_from'],
    references: { ...ofCountry, language: 'language.code' },
    interval: ['country', 'language', 'kind'],
  }),
  table({
    name: 'capital',
    columns: z.object({ country, ...point, ...ranked }),
    key: ['country', 'rank'],
    references: ofCountry,
  }),
  table({
    name: 'capital_name',
    columns: z.object({ country, name: cell.text, ...lasting }),
    key: ['country', 'name', 'valid_from'],
    references: ofCountry,
    interval: ['country'],
  }),
  table({
    name: 'flag',
    columns: z.object({
      country,
      file: cell.matching(/^flags\/[A-Z]{2}(-\d{4})?\.svg$/, 'not a file such as flags/KZ.svg'),
      origin: cell.oneOf(['svg-country-flags', 'flag-icons']),
      description: cell.text,
      ...lasting,
    }),
    key: ['country', 'file', 'valid_from'],
    references: ofCountry,
    interval: ['country'],
  }),
  table({
    name: 'border',
    columns: z.object({
      a: country,
      b: country,
      length_km: cell.decimal(0.1, 25_000),
      other_side_km: cell.optional(cell.decimal(0.1, 25_000)),
      ...noted,
    }),
    key: ['a', 'b'],
  }),
  table({
    name: 'currency',
    columns: z.object({
      code: cell.matching(/^[A-Z]{3}$/, 'not a three-letter currency code'),
      name: cell.text,
      ...dated,
    }),
    key: ['code'],
  }),
  table({
    name: 'country_currency',
    columns: z.object({ country, currency: cell.text, ...dated }),
    key: ['country'],
    references: { ...ofCountry, currency: 'currency.code' },
  }),
];
