import { type GeoProjection, geoAzimuthalEqualArea } from 'd3-geo';
import type { Extent, MapProjection } from './mapProjection.ts';
import { earthRadius, radians } from './sphere.ts';

/**
 * The one definition of the region's projection, for the build that projects the land and
 * for the screen that places points on it: Lambert azimuthal equal-area (Snyder, USGS PP 1395,
 * p. 182), on the sphere, in metres, y growing southwards as on a screen.
 */

/** Degrees; the point without distortion, in the middle of the fifteen participants. */
export const regionCentre = { longitude: 72, latitude: 42 } as const;

/** Degrees from the centre at which the map ends; all 31 countries lie inside. */
export const horizonAngle = 124;

/** Metres from the centre to the edge of the map on the plane. */
export const horizonRadius = 2 * earthRadius * Math.sin(radians(horizonAngle / 2));

/** The fifteen participants, as large as they can be. */
const homeExtent: Extent = [-3_750_000, -4_080_000, 4_880_000, 3_900_000];

/** Just short of the antipode, where the plane ends and `invert` has no answer. */
const planeEdge = 1.999 * earthRadius;

const regionProjection = (precision: number): GeoProjection =>
  geoAzimuthalEqualArea()
    .rotate([-regionCentre.longitude, -regionCentre.latitude])
    .translate([0, 0])
    .scale(earthRadius)
    .clipAngle(horizonAngle)
    .precision(precision);

const exact = regionProjection(1_000);

/** The Heart of Asia and all around it, to the horizon. */
export const region: MapProjection = {
  id: 'region',
  toPlane: ({ longitude, latitude }) => {
    const [x, y] = exact([longitude, latitude]) ?? [0, horizonRadius];
    return { x, y };
  },
  fromPlane: (x, y) => {
    const radius = Math.hypot(x, y);
    const pull = radius > planeEdge ? planeEdge / radius : 1;
    const [longitude, latitude] = exact.invert?.([x * pull, y * pull]) ?? [0, 0];
    return { longitude, latitude };
  },
  geo: regionProjection,
  outline: () =>
    Array.from({ length: 721 }, (_, i) => {
      const angle = radians((i % 720) / 2);
      return [horizonRadius * Math.sin(angle), -horizonRadius * Math.cos(angle)] as const;
    }),
  fullExtent: [-horizonRadius, -horizonRadius, horizonRadius, horizonRadius],
  homeExtent,
  closest: 700,
  allowedCentre: (x, y) => {
    const pull = Math.min(1, (horizonRadius * 0.8) / Math.hypot(x, y));
    return { x: x * pull, y: y * pull };
  },
};
