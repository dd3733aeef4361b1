import { type GeoProjection, geoAzimuthalEqualArea } from 'd3-geo';
import type { Extent, GeoPlace, MapProjection } from '../../../map/projection/mapProjection.ts';
import { earthRadius } from '../../../map/projection/sphere.ts';
import type { Line, PlaneMap } from './planeMap.ts';

/**
 * Lambert azimuthal equal-area around a place (Snyder, USGS PP 1395, p. 182), on the sphere,
 * metres, y southwards: areas are true everywhere, and shapes near the middle.
 */
export const equalAreaAround = ({ longitude, latitude }: GeoPlace): GeoProjection =>
  geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .translate([0, 0])
    .scale(earthRadius)
    .precision(500);

/** From the plane of one projection to that of another, both in metres. */
export type Move = (x: number, y: number) => readonly [number, number];

/** The way from one of the atlas's planes to that around another place. */
export function moveTo(from: MapProjection, to: GeoProjection): Move {
  return (x, y) => {
    const { longitude, latitude } = from.fromPlane(x, y);
    return to([longitude, latitude]) ?? [Number.NaN, Number.NaN];
  };
}

/**
 * A base map on another plane. The files' lines are fine enough to be moved point by point.
 * @param near what of the map is wanted, metres on its own plane; lines wholly outside are left out
 */
export function moved(map: PlaneMap, move: Move, near: Extent): PlaneMap {
  const line = (points: Line): Line => points.map(([x = 0, y = 0]) => [...move(x, y)]);
  const lines = (all: readonly Line[]) => all.filter((points) => touches(points, near)).map(line);
  const polygons = (all: readonly Line[][]) =>
    all.filter(([outer = []]) => touches(outer, near)).map((rings) => rings.map(line));
  return {
    land: new Map(
      [...map.land]
        .map(([id, { coordinates }]) => [id, polygons(coordinates)] as const)
        .filter(([, coordinates]) => coordinates.length > 0)
        .map(([id, coordinates]) => [id, { type: 'MultiPolygon', coordinates }]),
    ),
    coasts: lines(map.coasts),
    borders: map.borders
      .map((border) => ({ ...border, lines: lines(border.lines) }))
      .filter((border) => border.lines.length > 0),
    lakes: { type: 'MultiPolygon', coordinates: polygons(map.lakes.coordinates) },
    rivers: lines(map.rivers),
  };
}

/** Whether the box around a line meets an extent. */
function touches(line: Line, [west, north, east, south]: Extent): boolean {
  const [left, top, right, bottom] = boxOf(line);
  return left <= east && right >= west && top <= south && bottom >= north;
}

/** The box around points, metres. */
export function boxOf(points: readonly (readonly number[])[]): Extent {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of points) {
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < north) north = y;
    if (y > south) south = y;
  }
  return [west, north, east, south];
}
