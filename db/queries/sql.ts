import type { SqlValue } from './handle.ts';

/** The text of a query with `?` in the place of its values. Made only by the tag `sql`. */
export interface Query {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/**
 * Tag for queries: sql`SELECT name FROM country WHERE code = ${code}`. Values are bound,
 * never pasted into the text; another query is put in as it is, with its own values.
 */
export function sql(parts: TemplateStringsArray, ...holes: readonly (SqlValue | Query)[]): Query {
  let text = parts[0] ?? '';
  const values: SqlValue[] = [];
  holes.forEach((hole, index) => {
    if (isQuery(hole)) {
      text += hole.text;
      values.push(...hole.values);
    } else {
      text += '?';
      values.push(hole);
    }
    text += parts[index + 1] ?? '';
  });
  return { text, values };
}

const isQuery = (hole: SqlValue | Query): hole is Query =>
  typeof hole === 'object' && hole !== null && 'text' in hole;
