import { conferenceTables } from './tables/conference.ts';
import { countryTables } from './tables/country.ts';
import { disputeTables } from './tables/dispute.ts';
import { endonymTables } from './tables/endonym.ts';
import { figureTables } from './tables/figures.ts';
import { measureTables } from './tables/measure.ts';
import { oddityTables } from './tables/oddity.ts';
import { organisationTables } from './tables/organisation.ts';
import { processTables } from './tables/process.ts';
import { searchTables } from './tables/search.ts';
import { sourceTables } from './tables/source.ts';
import type { Table } from './tables/table.ts';

export type { Table };

/** Every table with facts, in the order in which the foreign keys allow them to be filled. */
export const tables: readonly Table[] = [
  ...sourceTables,
  ...countryTables,
  ...endonymTables,
  ...figureTables,
  ...conferenceTables,
  ...organisationTables,
  ...measureTables,
  ...processTables,
  ...oddityTables,
  ...disputeTables,
  ...searchTables,
];
