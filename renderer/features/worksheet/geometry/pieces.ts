import type { MultiPolygon } from 'geojson';
import type { Extent } from '../../../map/projection/mapProjection.ts';
import type { Line } from './planeMap.ts';
import { boxOf } from './recentre.ts';

/** Smaller pieces of a country do not decide what is shown of it: a share of the largest. */
const least = 0.005;
/** A piece belongs with the others across so much of their diagonal. */
const gap = 0.12;

export interface MainPieces {
  /** Metres: the largest piece of a country with those that lie near it. */
  readonly extent: Extent;
  /** False where a piece worth showing lies far off: Alaska, Kaliningrad. */
  readonly whole: boolean;
}

/** What a map of a country has to show: its largest piece, and what lies close to it. */
export function mainPieces(land: MultiPolygon): MainPieces {
  const pieces = land.coordinates
    .map(([outer = []]) => ({ area: Math.abs(areaOf(outer)), box: boxOf(outer) }))
    .sort((a, b) => b.area - a.area);
  const [first, ...rest] = pieces;
  if (first === undefined) return { extent: [0, 0, 0, 0], whole: true };
  let extent = first.box;
  let waiting = rest.filter(({ area }) => area >= first.area * least);
  for (;;) {
    const near = waiting.filter(({ box }) => distance(box, extent) <= gap * diagonal(extent));
    if (near.length === 0) return { extent, whole: waiting.length === 0 };
    extent = near.reduce((all, { box }) => union(all, box), extent);
    waiting = waiting.filter((piece) => !near.includes(piece));
  }
}

/** Square metres, signed by the direction of the ring. */
function areaOf(ring: Line): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [px = 0, py = 0] = ring[i - 1] ?? [];
    const [x = 0, y = 0] = ring[i] ?? [];
    sum += px * y - x * py;
  }
  return sum / 2;
}

const diagonal = ([west, north, east, south]: Extent) => Math.hypot(east - west, south - north);

const distance = (a: Extent, b: Extent): number =>
  Math.hypot(Math.max(0, a[0] - b[2], b[0] - a[2]), Math.max(0, a[1] - b[3], b[1] - a[3]));

const union = (a: Extent, b: Extent): Extent => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

export const middleOf = ([west, north, east, south]: Extent): readonly [number, number] => [
  (west + east) / 2,
  (north + south) / 2,
];
