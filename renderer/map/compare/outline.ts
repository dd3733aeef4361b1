import type { Position } from 'geojson';
import { linesIn } from '../basemap/lines.ts';
import { extentOf } from '../basemap/shape.ts';
import type { BasemapTopology } from '../projection/basemap.ts';
import type { Extent, GeoPlace } from '../projection/mapProjection.ts';
import { region } from '../projection/region.ts';
import { vectorOf } from './rotation.ts';

/** A country's outline lifted off the map: closed rings on the sphere and on the region's plane. */
export interface Outline {
  /** Unit vectors, the three parts of each point after one another. */
  readonly rings: readonly Float64Array[];
  /** The same in metres on the region's plane, as the base map draws them. */
  readonly plane: readonly (readonly Position[])[];
  /** The box around them there. */
  readonly extent: Extent;
  /** The middle of the largest piece of land: what is moved to where the country is laid. */
  readonly middle: GeoPlace;
  /** Square metres within the drawn outline. */
  readonly area: number;
}

/** Metres; longer lines of the base map get points in between, so that they bend when they move. */
const longest = 60_000;

const known = new WeakMap<BasemapTopology, Map<string, Outline | null>>();

/**
 * The outline of a country from one of the region's base maps, read once; null where it has none.
 * The plane is equal-area, so areas and middles are computed on it.
 */
export function outlineIn(topology: BasemapTopology, featureId: string): Outline | null {
  const outlines = known.get(topology) ?? new Map<string, Outline | null>();
  known.set(topology, outlines);
  const made = outlines.get(featureId);
  if (made !== undefined) return made;
  const land = topology.objects.land.geometries.filter(({ id }) => id === featureId);
  const outline = land.length === 0 ? null : lift(linesIn(topology, land));
  outlines.set(featureId, outline);
  return outline;
}

function lift(lines: readonly (readonly Position[])[]): Outline {
  const plane = lines.map(withoutLongSteps);
  const sizes = plane.map(ringSize);
  const [largest = { area: 0, x: 0, y: 0 }] = sizes.toSorted(
    (a, b) => Math.abs(b.area) - Math.abs(a.area),
  );
  return {
    plane,
    extent: extentOf(plane),
    rings: plane.map(onSphere),
    middle: region.fromPlane(largest.x, largest.y),
    // Holes turn the other way, and take away.
    area: Math.abs(sizes.reduce((sum, { area }) => sum + area, 0)),
  };
}

/** A line on the plane with points in between where it has none for long. */
export function withoutLongSteps(ring: readonly Position[]): Position[] {
  return ring.flatMap(([x = 0, y = 0], i) => {
    const [px = x, py = y] = ring[i - 1] ?? [];
    const steps = Math.ceil(Math.hypot(x - px, y - py) / longest);
    const between = Array.from({ length: Math.max(0, steps - 1) }, (_, step): Position => {
      const share = (step + 1) / steps;
      return [px + (x - px) * share, py + (y - py) * share];
    });
    return [...between, [x, y]];
  });
}

function onSphere(ring: readonly Position[]): Float64Array {
  const vectors = new Float64Array(ring.length * 3);
  ring.forEach(([x = 0, y = 0], i) => {
    vectors.set(vectorOf(region.fromPlane(x, y)), i * 3);
  });
  return vectors;
}

/** Signed area of a closed ring on a plane, and its middle. */
export function ringSize(ring: readonly Position[]): { area: number; x: number; y: number } {
  const [ox = 0, oy = 0] = ring[0] ?? [];
  let [twice, x, y] = [0, 0, 0];
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = [(ring[i - 1]?.[0] ?? 0) - ox, (ring[i - 1]?.[1] ?? 0) - oy];
    const [bx, by] = [(ring[i]?.[0] ?? 0) - ox, (ring[i]?.[1] ?? 0) - oy];
    const cross = ax * by - bx * ay;
    twice += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  if (twice === 0) return { area: 0, x: ox, y: oy };
  return { area: twice / 2, x: ox + x / (3 * twice), y: oy + y / (3 * twice) };
}

/** Whether a place on the region's plane, metres, lies in a country. */
export function isInside({ plane, extent }: Outline, x: number, y: number): boolean {
  const [west, north, east, south] = extent;
  if (x < west || x > east || y < north || y > south) return false;
  let inside = false;
  for (const ring of plane)
    for (let i = 1; i < ring.length; i++) {
      const [ax = 0, ay = 0] = ring[i - 1] ?? [];
      const [bx = 0, by = 0] = ring[i] ?? [];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  return inside;
}
