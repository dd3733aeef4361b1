import type { z } from 'zod';
import { readCitations } from './citations.ts';
import type { AtlasDatabase, AtlasStatement } from './handle.ts';
import type { Query } from './sql.ts';

/** The database holds what its schema does not allow: it is damaged. */
export class DamagedDatabase extends Error {
  override readonly name = 'DamagedDatabase';
}

/** Reads typed rows from an open database. */
export interface Reader {
  /** All rows of a query, each checked against `row`. Throws DamagedDatabase. */
  rows<T>(query: Query, row: z.ZodType<T>): readonly T[];
  /** The only row of a query; undefined where there is none. Throws DamagedDatabase. */
  one<T>(query: Query, row: z.ZodType<T>): T | undefined;
  /**
   * The rows of one country out of a query over all countries, which must select `country`.
   * Such a query is read as a whole, and read again only when its values change: a list of
   * all countries asks each table once. The database never changes under a reader.
   */
  ofCountry<T extends { readonly country: string }>(
    code: string,
    query: Query,
    row: z.ZodType<T>,
  ): readonly T[];
  /** The sources of a citation, in order. Throws DamagedDatabase where there are none. */
  sourceIds(citation: number): readonly string[];
}

/** A reader over a handle; each query is prepared once and then reused. */
export function createReader(database: AtlasDatabase): Reader {
  const statements = new Map<string, AtlasStatement>();
  const prepared = (text: string): AtlasStatement => {
    const known = statements.get(text);
    if (known !== undefined) return known;
    const statement = database.prepare(text);
    statements.set(text, statement);
    return statement;
  };

  const rows = <T>(query: Query, row: z.ZodType<T>): readonly T[] => {
    const found: T[] = [];
    try {
      const statement = prepared(query.text);
      try {
        statement.bind([...query.values]);
        while (statement.step()) found.push(checked(statement.getAsObject(), row));
      } finally {
        statement.reset();
      }
    } catch (error) {
      throw error instanceof DamagedDatabase ? error : new DamagedDatabase(reasonOf(error));
    }
    return found;
  };

  const wholes = new Map<string, { readonly values: string; readonly groups: Groups }>();
  const grouped = <T extends { readonly country: string }>(
    query: Query,
    row: z.ZodType<T>,
  ): Groups => {
    const values = JSON.stringify(query.values);
    const known = wholes.get(query.text);
    if (known?.values === values) return known.groups;
    const groups = new Map<string, T[]>();
    for (const found of rows(query, row)) {
      const group = groups.get(found.country);
      if (group === undefined) groups.set(found.country, [found]);
      else group.push(found);
    }
    wholes.set(query.text, { values, groups });
    return groups;
  };

  let citations: ReadonlyMap<number, readonly string[]> | undefined;
  return {
    rows,
    one(query, row) {
      const found = rows(query, row);
      if (found.length > 1) throw new DamagedDatabase(`${found.length} rows where one is expected`);
      return found[0];
    },
    ofCountry<T extends { readonly country: string }>(
      code: string,
      query: Query,
      row: z.ZodType<T>,
    ) {
      // A query text always comes with the same schema, so its rows are of this type.
      return (grouped(query, row).get(code) ?? []) as readonly T[];
    },
    sourceIds(citation) {
      citations ??= readCitations(rows);
      const ids = citations.get(citation);
      if (ids === undefined) throw new DamagedDatabase(`citation ${citation} has no source`);
      return ids;
    },
  };
}

type Groups = ReadonlyMap<string, readonly { readonly country: string }[]>;

function checked<T>(values: unknown, row: z.ZodType<T>): T {
  const result = row.safeParse(values);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new DamagedDatabase(`column ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
