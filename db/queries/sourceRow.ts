import { sourceSchema } from '../../electron/contract/sources.ts';
import { sql } from './sql.ts';

/** A row of `source` is what the contract shows of a source, column for column. */
export const sourceRow = sourceSchema;
export const sourceColumns = sql`id, title, author, publisher, licence, address,
  archive_address, archived, published, accessed, seed_reference, note`;
