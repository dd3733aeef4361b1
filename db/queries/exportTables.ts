import { z } from 'zod';
import type { Reader } from './reader.ts';
import { sql } from './sql.ts';

/** A table or view that can be taken away. */
export interface Exportable {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly string[];
}

const masterRow = z.strictObject({ name: z.string(), sql: z.string() });
const columnRow = z.strictObject({ table: z.string(), name: z.string() });

/**
 * What is not given away by itself: the index of the search, and the two tables of citations,
 * which say nothing without the tables that cite. Every row names its sources instead.
 */
const inner = /^(search|citation|sqlite_)/;
const views = ['atlas_fact', 'atlas_source'];

/** The contract views, then the tables of the facts in the order of the schema. */
export function exportables(reader: Reader): readonly Exportable[] {
  const columns = reader.rows(
    sql`SELECT m.name AS "table", c.name AS name
        FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c
        WHERE m.type IN ('table', 'view') ORDER BY m.rowid, c.cid`,
    columnRow,
  );
  return reader
    .rows(
      sql`SELECT name, sql FROM sqlite_master
          WHERE type = 'table' OR name IN ('atlas_fact', 'atlas_source')
          ORDER BY type = 'table', rowid`,
      masterRow,
    )
    .filter(({ name }) => views.includes(name) || !inner.test(name))
    .map(({ name, sql: text }) => ({
      name,
      description: firstRemark(text),
      columns: columns.filter(({ table }) => table === name).map((column) => column.name),
    }));
}

/** What a table holds, as the first remark of its definition says. */
const firstRemark = (definition: string): string =>
  (/--\s*(.+)/.exec(definition)?.[1] ?? '').replace(/^CONTRACT VIEW\. /, '').trim();
