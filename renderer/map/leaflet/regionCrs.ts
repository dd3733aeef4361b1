import {
  CRS,
  type LatLng,
  type LatLngExpression,
  type LatLngTuple,
  latLng,
  type Point,
  type PointExpression,
  type PointTuple,
  point,
} from 'leaflet';
import { earthRadius, horizonRadius, regionProjection } from '../projection/region.ts';
import { metresPerPixel, zoomFor } from './scale.ts';

const projection = regionProjection(1_000);
/** Just short of the antipode, where the plane ends and `invert` has no answer. */
const edge = 1.999 * earthRadius;

/** Degrees to metres on the plane, x eastwards and y southwards. */
export function toPlane(place: { readonly latitude: number; readonly longitude: number }): Point {
  const [x, y] = projection([place.longitude, place.latitude]) ?? [0, horizonRadius];
  return point(x, y);
}

/** Metres on the plane to degrees; what lies beyond the plane's edge is taken at the edge. */
export function fromPlane(x: number, y: number): LatLng {
  const radius = Math.hypot(x, y);
  const pull = radius > edge ? edge / radius : 1;
  const [longitude, latitude] = projection.invert?.([x * pull, y * pull]) ?? [0, 0];
  return latLng(latitude, longitude);
}

/**
 * Lambert azimuthal equal-area for Leaflet. The plane's y already grows southwards, as pixels do,
 * so scaling is all that is left. Nothing wraps: there is one of everything.
 */
export const regionCrs: CRS = {
  ...CRS.Earth,
  code: 'heart-of-asia:laea',
  infinite: true,
  latLngToPoint: (at, zoom) => project(at).divideBy(metresPerPixel(zoom)),
  pointToLatLng: (at, zoom) => unproject(point(at).multiplyBy(metresPerPixel(zoom))),
  project,
  unproject,
  scale: (zoom) => 1 / metresPerPixel(zoom),
  zoom: (scale) => zoomFor(1 / scale),
  wrapLatLng: (at: LatLngExpression) => latLng(at as LatLngTuple),
};

function project(at: LatLngExpression): Point {
  const { lat, lng } = latLng(at as LatLngTuple);
  return toPlane({ latitude: lat, longitude: lng });
}

function unproject(at: PointExpression): LatLng {
  const { x, y } = point(at as PointTuple);
  return fromPlane(x, y);
}
