import type { Position } from 'geojson';
import { boxOf } from './recentre.ts';

export interface RoomyPlace {
  readonly x: number;
  readonly y: number;
  /** How far it is to the nearest edge, in units of the sheet, across squeezed by the shape. */
  readonly room: number;
}

const columns = 28;
/** Units of the sheet: points of an outline that lie closer do not matter here. */
const grain = 1.5;

/**
 * Places where something fits into an outline on the sheet, roomiest first: those of a grid that
 * are farthest from the edge, a good way apart.
 * @param rings closed or open; whatever an odd number of them surrounds is inside
 * @param shape how many times wider than high is what has to fit
 */
export function roomyPlaces(
  rings: readonly Position[][],
  shape: number,
  most: number,
): readonly RoomyPlace[] {
  const squeezed = rings.map((ring) => thinned(ring).map(([x, y]): Place => [x / shape, y]));
  const [west, north, east, south] = boxOf(squeezed.flat());
  const found: RoomyPlace[] = [];
  for (let i = 0; i < columns; i++) {
    for (let j = 0; j < columns; j++) {
      const x = west + ((east - west) * (i + 0.5)) / columns;
      const y = north + ((south - north) * (j + 0.5)) / columns;
      const room = roomAt(x, y, squeezed);
      if (room > 0) found.push({ x: x * shape, y, room });
    }
  }
  found.sort((a, b) => b.room - a.room);
  const places: RoomyPlace[] = [];
  for (const place of found) {
    if (places.length === most) break;
    const apart = places.every(
      ({ x, y, room }) => Math.hypot((x - place.x) / shape, y - place.y) > room * 0.5,
    );
    if (apart) places.push(place);
  }
  return places;
}

type Place = readonly [number, number];

function thinned(ring: readonly Position[]): Place[] {
  const kept: Place[] = [];
  for (const [x = 0, y = 0] of ring) {
    const last = kept.at(-1);
    if (last === undefined || Math.hypot(x - last[0], y - last[1]) >= grain) kept.push([x, y]);
  }
  return kept;
}

/** Distance to the nearest edge; zero outside. */
function roomAt(x: number, y: number, rings: readonly (readonly Place[])[]): number {
  let inside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    let [ax, ay] = ring.at(-1) ?? [0, 0];
    for (const [bx, by] of ring) {
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      const [dx, dy] = [bx - ax, by - ay];
      const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
      const t = Math.max(0, Math.min(1, along));
      nearest = Math.min(nearest, (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2);
      [ax, ay] = [bx, by];
    }
  }
  return inside ? Math.sqrt(nearest) : 0;
}
