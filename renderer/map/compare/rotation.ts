import type { GeoPlace } from '../projection/mapProjection.ts';
import { degrees, radians } from '../projection/sphere.ts';

/** From the earth's middle: towards 0° N 0° E, towards 0° N 90° E, towards the North Pole. */
export type Vector = readonly [number, number, number];

/** Three rows; a vector's new parts are its products with them. */
export type Rotation = readonly [Vector, Vector, Vector];

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const column = (m: Rotation, i: 0 | 1 | 2): Vector => [m[0][i], m[1][i], m[2][i]];

/** The unit vector of a place on the sphere. */
export function vectorOf({ latitude, longitude }: GeoPlace): Vector {
  const [phi, lambda] = [radians(latitude), radians(longitude)];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

export const placeOf = ([x, y, z]: Vector): GeoPlace => ({
  latitude: degrees(Math.asin(Math.max(-1, Math.min(1, z)))),
  longitude: degrees(Math.atan2(y, x)),
});

/** The directions up, east and north at a place, as the rows of the rotation that makes them the axes. */
export function frameAt(place: GeoPlace): Rotation {
  const [phi, lambda] = [radians(place.latitude), radians(place.longitude)];
  return [
    vectorOf(place),
    [-Math.sin(lambda), Math.cos(lambda), 0],
    [-Math.sin(phi) * Math.cos(lambda), -Math.sin(phi) * Math.sin(lambda), Math.cos(phi)],
  ];
}

/** The rotation that does `first` and then `second`. */
export function after(first: Rotation, second: Rotation): Rotation {
  const row = (of: Vector): Vector => [
    dot(of, column(first, 0)),
    dot(of, column(first, 1)),
    dot(of, column(first, 2)),
  ];
  return [row(second[0]), row(second[1]), row(second[2])];
}

const inverse = (m: Rotation): Rotation => [column(m, 0), column(m, 1), column(m, 2)];

export const rotated = (m: Rotation, v: Vector): Vector => [
  dot(m[0], v),
  dot(m[1], v),
  dot(m[2], v),
];

/**
 * The rotation of the sphere that carries one place to another and north there to north here,
 * turned clockwise by some degrees. A rotation changes no area and no shape on the sphere.
 */
export function carry(from: GeoPlace, to: GeoPlace, turn: number): Rotation {
  const [cos, sin] = [Math.cos(radians(turn)), Math.sin(radians(turn))];
  const turned: Rotation = [
    [1, 0, 0],
    [0, cos, sin],
    [0, -sin, cos],
  ];
  return after(after(frameAt(from), turned), inverse(frameAt(to)));
}
