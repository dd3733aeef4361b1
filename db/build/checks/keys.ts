import type { Facts, Row } from '../facts.ts';
import type { Problem } from '../problems.ts';
import { tables } from '../tables.ts';

/** Rows that repeat the key of another row, and second rows of rank preferred. */
export function checkKeys({ rows }: Facts): readonly Problem[] {
  return tables.flatMap((table) => {
    const all = rows[table.name] ?? [];
    const preferred = all.filter((row) => row.values.rank === 'preferred');
    return [
      ...repeated(all, table.key, 'repeats the key of line'),
      ...(table.onePreferred === undefined
        ? []
        : repeated(preferred, table.onePreferred, 'is preferred beside line')),
    ];
  });
}

function repeated(rows: readonly Row[], columns: readonly string[], what: string) {
  const seen = new Map<string, Row>();
  const problems: Problem[] = [];
  for (const row of rows) {
    const { file, line, values } = row;
    const key = JSON.stringify(columns.map((column) => values[column]));
    const before = seen.get(key);
    if (before === undefined) seen.set(key, row);
    else
      problems.push({
        file,
        line,
        column: columns[0] ?? null,
        reason: `${what} ${where(before, file)} (${columns.join(', ')})`,
      });
  }
  return problems;
}

/** The line of a row, with its file where that is another one. */
const where = (row: Row, file: string): string =>
  row.file === file ? String(row.line) : `${row.line} of ${row.file}`;
