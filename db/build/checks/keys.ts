import { type Facts, fileOf, type Row } from '../facts.ts';
import type { Problem } from '../problems.ts';
import { tables } from '../tables.ts';

/** Rows that repeat the key of another row, and second rows of rank preferred. */
export function checkKeys({ rows }: Facts): readonly Problem[] {
  return tables.flatMap((table) => {
    const all = rows[table.name] ?? [];
    const preferred = all.filter((row) => row.values.rank === 'preferred');
    return [
      ...repeated(fileOf(table), all, table.key, 'repeats the key of line'),
      ...(table.onePreferred === undefined
        ? []
        : repeated(fileOf(table), preferred, table.onePreferred, 'is preferred beside line')),
    ];
  });
}

function repeated(file: string, rows: readonly Row[], columns: readonly string[], what: string) {
  const seen = new Map<string, number>();
  const problems: Problem[] = [];
  for (const { line, values } of rows) {
    const key = JSON.stringify(columns.map((column) => values[column]));
    const before = seen.get(key);
    if (before === undefined) seen.set(key, line);
    else
      problems.push({
        file,
        line,
        column: columns[0] ?? null,
        reason: `${what} ${before} (${columns.join(', ')})`,
      });
  }
  return problems;
}
