import type { Facts, Row } from '../facts.ts';
import type { Problem } from '../problems.ts';
import { near, type Outlines } from './places.ts';

/**
 * Contested matters that are told from one side only, marks that do not stand where the data is
 * said to draw them, and drawings of features that the base map does not have.
 */
export function checkDisputes({ rows }: Facts, outlines: Outlines): readonly Problem[] {
  const claims = rows.dispute_claim ?? [];
  const problem = ({ file, line }: Row, column: string, reason: string): Problem => ({
    file,
    line,
    column,
    reason,
  });
  const oneSided = (rows.dispute ?? []).flatMap((row) => {
    const { id } = row.values;
    const own = claims.filter(({ values }) => values.dispute === id);
    if (new Set(own.map(({ values }) => values.party)).size >= 2) return [];
    const reason = `${String(id)} is told from fewer than two sides`;
    const last = own.at(-1);
    return [last === undefined ? problem(row, 'id', reason) : problem(last, 'party', reason)];
  });
  const misplaced = (rows.dispute ?? []).flatMap((row) => {
    const { feature, longitude, latitude } = row.values;
    const outline = outlines.get(String(feature));
    if (outline === undefined || near(outline, Number(longitude), Number(latitude))) return [];
    return [problem(row, 'feature', `the base map does not draw the point in ${String(feature)}`)];
  });
  const unknown = [
    ...(rows.dispute ?? []).map((row) => [row, 'feature'] as const),
    ...(rows.dispute_drawing ?? []).flatMap((row) => [[row, 'a'] as const, [row, 'b'] as const]),
  ].flatMap(([row, column]) => {
    const id = row.values[column];
    // Features without a number are named; that they exist is seen when the map is made.
    return typeof id === 'string' && /^\d/.test(id) && !outlines.has(id)
      ? [problem(row, column, `the base map has no feature ${id}`)]
      : [];
  });
  return [...oneSided, ...misplaced, ...unknown];
}
