import { z } from 'zod';
import * as cell from './cells.ts';

/** What the build knows of one table: its columns are those of the CSV, in their order. */
export interface Table {
  readonly name: string;
  readonly columns: z.ZodObject;
  /** Columns that together may occur only once. */
  readonly key: readonly string[];
  /** Columns that name a row of another table, as "table.column". */
  readonly references?: Readonly<Record<string, string>>;
  /** Columns within which intervals of one rank must not overlap. */
  readonly interval?: readonly string[];
  /** Columns within which only one row may have the rank preferred. */
  readonly onePreferred?: readonly string[];
}

const dated = { as_of: cell.optional(cell.date), sources: cell.sources };
const noted = { note: cell.optional(cell.text), ...dated };
const ranked = { rank: cell.rank, ...noted };
const lasting = {
  valid_from: cell.optional(cell.date),
  valid_to: cell.optional(cell.date),
  ...ranked,
};
const point = { latitude: cell.decimal(-90, 90), longitude: cell.decimal(-180, 180) };
const country = cell.countryCode;
const ofCountry = { country: 'country.code' };
const ordinal = cell.integer(1, 999);
const ofConference = { ordinal: 'conference.ordinal' };

const table = (definition: Table): Table => definition;

/** Every table with facts, in the order in which the foreign keys allow them to be filled. */
export const tables: readonly Table[] = [
  table({
    name: 'source',
    columns: z.object({
      id: cell.slug,
      title: cell.text,
      publisher: cell.optional(cell.text),
      licence: cell.optional(cell.text),
      address: cell.optional(cell.text),
      published: cell.optional(cell.date),
      accessed: cell.optional(cell.date),
      note: cell.optional(cell.text),
    }),
    key: ['id'],
  }),
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
    columns: z.object({ country, role: cell.oneOf(['participant', 'supporter']), ...lasting }),
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
      script: cell.oneOf(['Latn', 'Cyrl', 'Arab', 'Aran', 'Deva', 'Hans']),
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
    name: 'area',
    columns: z.object({
      country,
      kind: cell.oneOf(['total', 'land']),
      km2: cell.integer(1, 20_000_000),
      ...ranked,
    }),
    key: ['country', 'kind', 'km2'],
    references: ofCountry,
    onePreferred: ['country', 'kind'],
  }),
  table({
    name: 'population',
    columns: z.object({
      country,
      year: cell.optional(cell.integer(1900, 2100)),
      revision: cell.optional(cell.text),
      count: cell.integer(1, 2_000_000_000),
      status: cell.oneOf(['estimate', 'projection', 'undated']),
      ...ranked,
    }),
    key: ['country', 'year', 'revision', 'count'],
    references: ofCountry,
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
  table({
    name: 'conference',
    columns: z.object({
      ordinal,
      date: cell.day,
      city: cell.text,
      country,
      in_seed: cell.yesNo,
      ...noted,
    }),
    key: ['ordinal'],
    references: ofCountry,
  }),
  table({
    name: 'conference_point',
    columns: z.object({ ordinal, ...point, ...ranked }),
    key: ['ordinal', 'rank'],
    references: ofConference,
  }),
  table({
    name: 'conference_text',
    columns: z.object({
      ordinal,
      property: cell.oneOf(['title', 'theme', 'declaration-title', 'declaration-address']),
      value: cell.text,
      ...ranked,
    }),
    key: ['ordinal', 'property', 'value'],
    references: ofConference,
    onePreferred: ['ordinal', 'property'],
  }),
  table({
    name: 'conference_person',
    columns: z.object({
      ordinal,
      role: cell.oneOf(['co-chair', 'inaugurator']),
      position: cell.integer(1, 99),
      name: cell.text,
      country: cell.optional(country),
      qualifier: cell.optional(cell.text),
      ...dated,
    }),
    key: ['ordinal', 'role', 'position'],
    references: { ...ofConference, ...ofCountry },
  }),
  table({
    name: 'note',
    columns: z.object({
      subject_kind: cell.oneOf(['country', 'conference']),
      subject_id: cell.text,
      position: cell.integer(1, 99),
      text: cell.text,
      oddity: cell.optional(cell.matching(/^O\d\d$/, 'not the number of an oddity, such as O07')),
      ...dated,
    }),
    key: ['subject_kind', 'subject_id', 'position'],
  }),
];
