import type { MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { openDatabase } from '../database.ts';
import type { CountryTopology } from './countries.ts';

/** What of the base map a dispute is drawn by, as the table dispute_drawing has it. */
export interface Drawing {
  readonly dispute: string;
  readonly a: string;
  /** The other side of the border; null where the area of `a` is meant. */
  readonly b: string | null;
  /** Degrees: west, south, east, north; null for all of it. */
  readonly within: readonly [number, number, number, number] | null;
}

/** Reads what is contested from the built database; neither the rows nor the lines take a side. */
export async function readDrawings(databaseFile: string): Promise<readonly Drawing[]> {
  const database = await openDatabase(databaseFile);
  try {
    const [found] = database.exec(`SELECT dispute, a, b, west, south, east, north
      FROM dispute_drawing JOIN dispute ON id = dispute ORDER BY dispute.position, dispute_drawing.position`);
    return (found?.values ?? []).map(([dispute, a, b, west, south, east, north]) => ({
      dispute: String(dispute),
      a: String(a),
      b: b == null ? null : String(b),
      within: west == null ? null : [Number(west), Number(south), Number(east), Number(north)],
    }));
  } finally {
    database.close();
  }
}

const holds = ({ within }: Drawing, [x = 0, y = 0]: Position): boolean => {
  if (within === null) return true;
  const [west, south, east, north] = within;
  return x >= west && x <= east && y >= south && y <= north;
};

/** The dispute that the border of two features is a matter of at a point; null where of none. */
export const disputeAt = (
  drawings: readonly Drawing[],
  [a, b]: readonly [string, string],
  at: Position,
): string | null =>
  drawings.find((one) => one.a === a && one.b === b && holds(one, at))?.dispute ?? null;

/** The contested areas, degrees: of a feature the pieces that lie wholly within what is named. */
export function contestedAreas(
  source: CountryTopology,
  drawings: readonly Drawing[],
): ReadonlyMap<string, MultiPolygon> {
  const countries = feature(source, source.objects.countries).features;
  const areas = new Map<string, MultiPolygon>();
  for (const drawing of drawings) {
    if (drawing.b !== null) continue;
    const shape = countries.find(({ id }) => String(id) === drawing.a)?.geometry;
    const pieces = shape === undefined ? [] : piecesOf(shape as MultiPolygon);
    const own = pieces.filter((rings) => rings[0]?.every((at) => holds(drawing, at)));
    const known = areas.get(drawing.dispute)?.coordinates ?? [];
    if (own.length > 0)
      areas.set(drawing.dispute, { type: 'MultiPolygon', coordinates: [...known, ...own] });
  }
  return areas;
}

const piecesOf = (shape: { type: string; coordinates: unknown }): Position[][][] =>
  shape.type === 'Polygon'
    ? [shape.coordinates as Position[][]]
    : (shape.coordinates as Position[][][]);
