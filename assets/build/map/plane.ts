import { type GeoPermissibleObjects, type GeoProjection, geoStream } from 'd3-geo';
import type { MultiLineString, MultiPolygon, Position } from 'geojson';

/** Polygons in degrees, projected, clipped and resampled to rings in metres. */
export function planePolygons(
  projection: GeoProjection,
  object: GeoPermissibleObjects,
): MultiPolygon {
  const polygons: Position[][][] = [];
  let rings: Position[][] = [];
  let ring: Position[] | null = null;
  geoStream(
    object,
    projection.stream({
      point: (x, y) => ring?.push([x, y]),
      lineStart: () => {
        ring = [];
      },
      lineEnd: () => {
        if (ring !== null && ring.length >= 3) rings.push([...ring, ring[0] ?? []]);
        ring = null;
      },
      polygonStart: () => {
        rings = [];
      },
      polygonEnd: () => polygons.push(...grouped(rings)),
    }),
  );
  return { type: 'MultiPolygon', coordinates: polygons };
}

/** Lines in degrees, projected, clipped and resampled to lines in metres. */
export function planeLines(
  projection: GeoProjection,
  object: GeoPermissibleObjects,
): MultiLineString {
  const lines: Position[][] = [];
  geoStream(
    object,
    projection.stream({
      point: (x, y) => lines.at(-1)?.push([x, y]),
      lineStart: () => lines.push([]),
      lineEnd: () => {},
      polygonStart: () => {},
      polygonEnd: () => {},
    }),
  );
  return { type: 'MultiLineString', coordinates: lines.filter((line) => line.length > 1) };
}

/** Twice the signed area of a ring, square metres. */
export function ringArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [px = 0, py = 0] = ring[i - 1] ?? [];
    const [x = 0, y = 0] = ring[i] ?? [];
    sum += px * y - x * py;
  }
  return sum;
}

/** Clipping may part a polygon; every outer ring starts its own, holes follow their ring. */
function grouped(rings: readonly Position[][]): Position[][][] {
  const outer = rings.filter((ring) => ringArea(ring) > 0).map((ring) => [ring]);
  const holes = rings.filter((ring) => ringArea(ring) < 0);
  const home = outer[0];
  if (home !== undefined) home.push(...holes);
  return outer;
}
