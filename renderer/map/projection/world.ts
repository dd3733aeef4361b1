import { type GeoProjection, geoEqualEarth, geoEqualEarthRaw, geoProjection } from 'd3-geo';
import type { Extent, MapProjection } from './mapProjection.ts';
import { degrees, earthRadius, radians } from './sphere.ts';

/**
 * The world in Equal Earth (Šavrič, Patterson and Jenny, 2018), on the sphere, in metres,
 * y growing southwards. Its cut does not follow one meridian: that would part the Aleutians from
 * the United States, or Chukotka from Russia.
 */

/** Degrees east of the straight line down the middle; the cut lies opposite. */
export const centralMeridian = 11;

/**
 * Where the globe is cut open, north to south: degrees of latitude and of longitude, counted on
 * past 180 to the west. Through the Bering Strait between the Diomede Islands, then between the
 * Commander Islands and Attu, and back behind Hawaii's last reefs.
 */
const cut: readonly (readonly [number, number])[] = [
  [90, -169],
  [65.75, -169],
  [53, -189.8],
  [50, -189.8],
  [5, -169],
  [-90, -169],
];

/** Degrees of longitude, from -189.8 to -169, at which the globe is cut open at a latitude. */
export function cutAt(latitude: number): number {
  const next = cut.findIndex(([lat], i) => i > 0 && lat <= latitude);
  const [north, south] = [cut[next - 1], cut[next]];
  if (north === undefined || south === undefined) return -169;
  const share = (latitude - north[0]) / (south[0] - north[0]);
  // Eased in and out, so that the map's edge has no corners.
  return north[1] + ((1 - Math.cos(Math.PI * share)) / 2) * (south[1] - north[1]);
}

/** A longitude counted from the cut eastwards: between the cut and the cut + 360. */
export function fromCut(longitude: number, latitude: number): number {
  const start = cutAt(latitude);
  return start + ((((longitude - start) % 360) + 360) % 360);
}

/** Longitude counted from the cut (it may pass 180 either way), and latitude, to the plane. */
function onPlane(longitude: number, latitude: number): [number, number] {
  const [x, y] = geoEqualEarthRaw(radians(longitude - centralMeridian), radians(latitude));
  return [x * earthRadius, -y * earthRadius];
}

const outlineStep = 0.5;

function outline(): [number, number][] {
  const latitudes = Array.from({ length: 361 }, (_, i) => 90 - i * outlineStep);
  const east = latitudes.map((latitude) => onPlane(cutAt(latitude) + 360, latitude));
  const west = latitudes.map((latitude) => onPlane(cutAt(latitude), latitude)).reverse();
  const [x = 0, y = 0] = east[0] ?? [];
  // From the middle of the top, where the pole is a line, around to the same place.
  const top: [number, number] = [((west.at(-1)?.[0] ?? 0) + x) / 2, y];
  return [top, ...east, ...west, top];
}

function extentOf(ring: readonly (readonly [number, number])[]): Extent {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

const fullExtent = extentOf(outline());

const geo = (precision: number): GeoProjection =>
  geoEqualEarth()
    .rotate([-centralMeridian, 0])
    .translate([0, 0])
    .scale(earthRadius)
    .precision(precision);

/**
 * The projection for one piece of land or water that must stay whole, however near to the cut:
 * turned so that d3-geo's own cut lies opposite, and put back where the atlas's cut has it.
 * @param middle longitude of the piece's middle as `fromCut` counts it
 * @param precision metres that a resampled line may stray from the true one
 */
export function wholePiece(middle: number, precision: number): GeoProjection {
  const shift = radians(middle - centralMeridian);
  // d3-geo puts the piece's middle at the origin; this puts it back.
  const [x] = geoEqualEarthRaw(shift, 0);
  return geoProjection((lambda, phi) => geoEqualEarthRaw(lambda + shift, phi))
    .rotate([-middle, 0])
    .translate([x * earthRadius, 0])
    .scale(earthRadius)
    .precision(precision);
}

/** The whole earth, with the region's countries, and all supporters, uncut. */
export const world: MapProjection = {
  id: 'world',
  toPlane: ({ longitude, latitude }) => {
    const [x, y] = onPlane(fromCut(longitude, latitude), latitude);
    return { x, y };
  },
  fromPlane: (x, y) => {
    const [west, north, east, south] = fullExtent;
    const inX = Math.max(west, Math.min(east, x)) / earthRadius;
    const inY = Math.max(north, Math.min(south, y)) / earthRadius;
    const [lambda, phi] = geoEqualEarthRaw.invert?.(inX, -inY) ?? [0, 0];
    const longitude = degrees(lambda) + centralMeridian;
    return { longitude: ((((longitude + 180) % 360) + 360) % 360) - 180, latitude: degrees(phi) };
  },
  geo,
  outline,
  fullExtent,
  homeExtent: fullExtent,
  closest: 3_000,
  allowedCentre: (x, y) => {
    const [west, north, east, south] = fullExtent;
    return {
      x: Math.max(west * 0.9, Math.min(east * 0.9, x)),
      y: Math.max(north * 0.9, Math.min(south * 0.9, y)),
    };
  },
};
