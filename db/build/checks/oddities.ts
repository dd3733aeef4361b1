import type { Facts } from '../facts.ts';
import type { Problem } from '../problems.ts';

/** Disagreements of which no page tells: each must have a note where the reader meets the fact. */
export function checkOddities({ rows }: Facts): readonly Problem[] {
  const told = new Set((rows.note ?? []).map(({ values }) => values.oddity));
  return (rows.oddity ?? [])
    .filter(({ values }) => !told.has(values.id ?? null))
    .map(({ file, line, values }) => ({
      file,
      line,
      column: 'id',
      reason: `no note tells of ${String(values.id)}`,
    }));
}
