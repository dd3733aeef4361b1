import type { Facts, Row } from '../facts.ts';
import type { Problem } from '../problems.ts';
import { tables } from '../tables.ts';

/**
 * Intervals that end before they begin, and intervals of one subject, property and rank
 * that overlap. Half open and compared as text, as the schema says.
 */
export function checkIntervals({ rows }: Facts): readonly Problem[] {
  return tables.flatMap((table) => {
    const { interval } = table;
    if (interval === undefined) return [];
    const all = rows[table.name] ?? [];
    const problem = (row: Row, column: string, reason: string): Problem => ({
      file: row.file,
      line: row.line,
      column,
      reason,
    });
    const backward = all
      .filter((row) => from(row) >= to(row))
      .map((row) => problem(row, 'valid_to', `ends before it begins (${from(row)} to ${to(row)})`));
    const overlapping = groups(all, [...interval, 'rank']).flatMap((group) =>
      group.flatMap((row, index) => {
        const other = group.slice(0, index).find((earlier) => overlap(earlier, row));
        return other === undefined
          ? []
          : [problem(row, 'valid_from', `overlaps the interval of line ${other.line}`)];
      }),
    );
    return [...backward, ...overlapping];
  });
}

// Before and after every date when compared as text.
const from = (row: Row): string => String(row.values.valid_from ?? '');
const to = (row: Row): string => String(row.values.valid_to ?? '~');
const overlap = (a: Row, b: Row): boolean => from(a) < to(b) && from(b) < to(a);

function groups(rows: readonly Row[], columns: readonly string[]): readonly (readonly Row[])[] {
  const byKey = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify(columns.map((column) => row.values[column]));
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, [row]);
    else group.push(row);
  }
  return [...byKey.values()];
}
