import type { MultiPolygon, Position } from 'geojson';
import type { LabelSpot } from '../../../renderer/map/projection/basemap.ts';
import { ringArea } from './plane.ts';

/** A label is about this many times wider than high; the plane is squeezed by it. */
const labelShape = 4;
const columns = 44;
/** Square metres; a country that is larger gets more spots. */
const large = 3e11;

/**
 * Places where a label fits in a country, roomiest first: a search over a grid for the points
 * farthest from the edge, measured in a plane squeezed to the label's shape.
 */
export function labelSpots(land: MultiPolygon): readonly LabelSpot[] {
  const pieces = [...land.coordinates].sort((p, q) => area(q) - area(p)).slice(0, 2);
  const first = pieces[0];
  if (first === undefined) return [];
  const worth = pieces.filter((piece) => area(piece) > area(first) / 5);
  const found = worth.flatMap(gridSpots).sort((p, q) => q[2] - p[2]);
  const mostSpots = area(first) / 2 > large ? 9 : 4;
  const spots: LabelSpot[] = [];
  for (const spot of found) {
    if (spots.length === mostSpots) break;
    const apart = spots.every(
      ([x, y, room]) => Math.hypot((x - spot[0]) / labelShape, y - spot[1]) > room * 0.45,
    );
    if (apart) spots.push(spot);
  }
  return spots.map(([x, y, room]) => [toKm(x), toKm(y), toKm(room)]);
}

const toKm = (metres: number) => Math.round(metres / 1000);

const area = (rings: Position[][]) => Math.abs(ringArea(rings[0] ?? []));

function gridSpots(rings: Position[][]): LabelSpot[] {
  const squeezed = rings.map((ring) =>
    ring.map(([x = 0, y = 0]): [number, number] => [x / labelShape, y]),
  );
  const xs = (squeezed[0] ?? []).map(([x]) => x);
  const ys = (squeezed[0] ?? []).map(([, y]) => y);
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [north, south] = [Math.min(...ys), Math.max(...ys)];
  const spots: LabelSpot[] = [];
  for (let i = 1; i < columns; i++) {
    for (let j = 1; j < columns; j++) {
      const x = west + ((east - west) * i) / columns;
      const y = north + ((south - north) * j) / columns;
      const room = distanceInside(x, y, squeezed);
      if (room > 0) spots.push([x * labelShape, y, room]);
    }
  }
  return spots;
}

/** Distance to the nearest edge, negative outside. */
function distanceInside(x: number, y: number, rings: readonly [number, number][][]): number {
  let inside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1] as [number, number];
      const [bx, by] = ring[i] as [number, number];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      const [dx, dy] = [bx - ax, by - ay];
      const t = Math.max(
        0,
        Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)),
      );
      nearest = Math.min(nearest, (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2);
    }
  }
  return inside ? Math.sqrt(nearest) : -Math.sqrt(nearest);
}
