import { type GeoProjection, geoAzimuthalEqualArea } from 'd3-geo';

/**
 * The one definition of the region's projection, for the build that projects the land and
 * for the screen that places points on it: Lambert azimuthal equal-area (Snyder, USGS PP 1395,
 * p. 182), on the sphere, in metres, y growing southwards as on a screen.
 */

/** Radius in metres of the sphere with the earth's surface (authalic, WGS 84). */
export const earthRadius = 6_371_007.2;

/** Degrees; the point without distortion, in the middle of the fifteen participants. */
export const regionCentre = { longitude: 72, latitude: 42 } as const;

/** Degrees from the centre at which the map ends; all 31 countries lie inside. */
export const horizonAngle = 124;

/** Metres from the centre to the edge of the map on the plane. */
export const horizonRadius = 2 * earthRadius * Math.sin(((horizonAngle / 2) * Math.PI) / 180);

/** Metres on the plane, west, north, east, south: what is seen first. */
export const homeExtent: Extent = [-3_750_000, -4_080_000, 4_880_000, 3_900_000];

/** West, north, east, south, in metres on the plane (y grows southwards). */
export type Extent = readonly [number, number, number, number];

/**
 * The region's projection as d3-geo has it: degrees [longitude, latitude] to metres [x, y].
 * @param precision metres that a resampled line may stray from the true one
 */
export function regionProjection(precision: number): GeoProjection {
  return geoAzimuthalEqualArea()
    .rotate([-regionCentre.longitude, -regionCentre.latitude])
    .translate([0, 0])
    .scale(earthRadius)
    .clipAngle(horizonAngle)
    .precision(precision);
}
