import type { Position } from 'geojson';
import { fetchBasemap } from '../basemap/fetch.ts';
import { linesIn } from '../basemap/lines.ts';
import { breather } from '../breather.ts';
import { projections } from '../projection/mapProjection.ts';

/**
 * A closed ring as it lies on both planes, metres: x and y of one point after the other. The
 * same point has the same index in both.
 */
export interface TurningRing {
  readonly region: Float64Array;
  readonly world: Float64Array;
}
export interface TurningShapes {
  /** By feature id. */
  readonly land: ReadonlyMap<string, readonly TurningRing[]>;
  readonly graticule: readonly TurningRing[];
  /** The map's edge: the region's horizon, and the world's cut. */
  readonly edge: TurningRing;
}

let made: Promise<TurningShapes> | null = null;

/** What is drawn while one view turns into the other; made once, from the world's base map. */
export function turningShapes(): Promise<TurningShapes> {
  if (made === null) {
    made = make();
    // After a failure the next turn tries again.
    made.catch(() => {
      made = null;
    });
  }
  return made;
}

async function make(): Promise<TurningShapes> {
  const topology = await fetchBasemap('world');
  const rest = breather();
  const land = new Map<string, readonly TurningRing[]>();
  for (const country of topology.objects.land.geometries) {
    const rings: TurningRing[] = [];
    for (const line of linesIn(topology, [country])) {
      rings.push(turned(line));
      await rest();
    }
    land.set(String(country.id), rings);
  }
  const graticule = linesIn(topology, topology.objects.graticule.geometries);
  return { land, graticule: graticule.map(turned), edge: edge() };
}

/** Every point goes from the world's plane to the earth, and from there to the region's plane. */
function turned(ring: readonly Position[]): TurningRing {
  const world = new Float64Array(ring.flatMap(([x = 0, y = 0]) => [x, y]));
  const region = new Float64Array(world.length);
  for (let i = 0; i < world.length; i += 2) {
    const place = projections.world.fromPlane(world[i] ?? 0, world[i + 1] ?? 0);
    const { x, y } = projections.region.toPlane(place);
    region[i] = x;
    region[i + 1] = y;
  }
  return { region, world };
}

/** Points of the edge at which both outlines are met in step, clockwise from the top. */
const edgePoints = 360;

function edge(): TurningRing {
  return {
    region: inSteps(projections.region.outline()),
    world: inSteps(projections.world.outline()),
  };
}

/** A closed line in so many equal steps along its length. */
function inSteps(line: readonly (readonly [number, number])[]): Float64Array {
  const lengths = [0];
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1] ?? [0, 0], line[i] ?? [0, 0]];
    lengths.push((lengths[i - 1] ?? 0) + Math.hypot(b[0] - a[0], b[1] - a[1]));
  }
  const whole = lengths.at(-1) ?? 0;
  const steps = new Float64Array((edgePoints + 1) * 2);
  let side = 1;
  for (let step = 0; step <= edgePoints; step++) {
    const wanted = (whole * step) / edgePoints;
    while (side < line.length - 1 && (lengths[side] ?? 0) < wanted) side++;
    const [a, b] = [line[side - 1] ?? [0, 0], line[side] ?? [0, 0]];
    const [start, end] = [lengths[side - 1] ?? 0, lengths[side] ?? 0];
    const share = end > start ? (wanted - start) / (end - start) : 0;
    steps[step * 2] = a[0] + (b[0] - a[0]) * share;
    steps[step * 2 + 1] = a[1] + (b[1] - a[1]) * share;
  }
  return steps;
}
