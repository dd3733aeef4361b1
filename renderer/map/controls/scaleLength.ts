import { geoDistance } from 'd3-geo';
import type { MapProjection } from '../projection/mapProjection.ts';
import { earthRadius } from '../projection/sphere.ts';

export interface ScaleLength {
  readonly kilometres: number;
  readonly pixels: number;
}

/**
 * A round distance and its length on the screen, true along the horizontal through a place on the
 * plane (metres): an equal-area map has no one scale for all places and directions.
 */
export function scaleLength(
  { fromPlane }: MapProjection,
  x: number,
  y: number,
  metresPerPixel: number,
  most: number,
): ScaleLength {
  const half = (most / 2) * metresPerPixel;
  const [a, b] = [fromPlane(x - half, y), fromPlane(x + half, y)];
  const kilometres =
    (geoDistance([a.longitude, a.latitude], [b.longitude, b.latitude]) * earthRadius) / 1000;
  const round = roundDown(kilometres);
  return { kilometres: round, pixels: (most * round) / kilometres };
}

/** The largest of 1, 2, 5 times a power of ten that is not above a value. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const digit = [5, 2, 1].find((candidate) => candidate * power <= value) ?? 1;
  return digit * power;
}
