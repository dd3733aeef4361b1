import { describe, expect, test } from 'vitest';
import { openAtlas } from '../atlas.ts';

/** Each statement breaks exactly one rule of the schema on the real atlas. */
const forbidden: readonly (readonly [rule: string, sql: string, refusal: RegExp])[] = [
  ['two-letter codes', "UPDATE country SET code = 'kz1' WHERE code = 'JP'", /CHECK|FOREIGN/],
  ['three-letter codes', "UPDATE country SET iso3 = 'J' WHERE code = 'JP'", /CHECK/],
  ['unique codes', "UPDATE country SET iso3 = 'KAZ' WHERE code = 'JP'", /UNIQUE/],
  ['known roles', "UPDATE participation SET role = 'member' WHERE country = 'KZ'", /CHECK/],
  ['days that exist', "UPDATE conference SET date = '2013-02-30' WHERE ordinal = 3", /CHECK/],
  ['whole days', "UPDATE conference SET date = '2013-02' WHERE ordinal = 3", /CHECK/],
  ['months that exist', "UPDATE flag SET valid_to = '2023-13' WHERE country = 'KG'", /CHECK/],
  ['dates as text', "UPDATE area SET as_of = 'yesterday' WHERE country = 'KZ'", /CHECK/],
  [
    'intervals that run forward',
    "UPDATE capital_name SET valid_to = '2018' WHERE name = 'Nur-Sultan'",
    /CHECK/,
  ],
  ['latitudes', "UPDATE capital SET latitude = 91 WHERE country = 'KZ'", /CHECK/],
  ['longitudes', 'UPDATE conference_point SET longitude = -181', /CHECK/],
  ['ranks', "UPDATE area SET rank = 'best'", /CHECK/],
  [
    'one preferred area',
    "UPDATE area SET rank = 'preferred' WHERE country = 'PK' AND kind = 'total'",
    /UNIQUE/,
  ],
  [
    'one preferred title',
    "UPDATE conference_text SET rank = 'preferred' WHERE ordinal = 1 AND property = 'title'",
    /UNIQUE/,
  ],
  ['positive areas', "UPDATE area SET km2 = 0 WHERE country = 'KZ'", /CHECK/],
  ['positive populations', 'UPDATE population SET count = -1', /CHECK/],
  [
    'a year for each estimate',
    "UPDATE population SET year = NULL WHERE status = 'estimate'",
    /CHECK/,
  ],
  ['ordered borders', "UPDATE border SET a = 'ZW' WHERE a = 'AD' AND b = 'ES'", /CHECK/],
  ['known scripts', "UPDATE domestic_name SET script = 'Nast'", /CHECK/],
  ['known directions', "UPDATE domestic_name SET direction = 'up'", /CHECK/],
  ['flags among the assets', "UPDATE flag SET file = '../x.svg'", /CHECK/],
  ['known countries', "UPDATE capital_name SET country = 'QQ'", /FOREIGN KEY/],
  ['known languages', "UPDATE domestic_name SET language = 'xx'", /FOREIGN KEY/],
  ['known currencies', "UPDATE country_currency SET currency = 'XXX'", /FOREIGN KEY/],
  ['known conferences', 'UPDATE conference_person SET ordinal = 99', /FOREIGN KEY|UNIQUE/],
  ['a citation for each fact', 'UPDATE note SET citation_id = NULL', /NOT NULL/],
  ['known citations', 'UPDATE area SET citation_id = 9999', /FOREIGN KEY/],
  [
    'known sources',
    "UPDATE citation_source SET source_id = 'rumour' WHERE citation_id = 1 AND ordinal = 1",
    /FOREIGN KEY/,
  ],
  ['ids fit for addresses', "UPDATE source SET id = 'No Slug' WHERE id = 'geonames'", /CHECK/],
  ['numbers where numbers belong', "UPDATE area SET km2 = 'large'", /cannot store TEXT/],
  ['texts that say something', "UPDATE country_name SET name = ''", /CHECK/],
];

describe('the schema demands', () => {
  for (const [rule, sql, refusal] of forbidden)
    test(rule, () => {
      const database = openAtlas();
      expect(() => database.run(sql)).toThrow(refusal);
      database.close();
    });
});
