import {
  CRS,
  type LatLng,
  type LatLngExpression,
  type LatLngTuple,
  type Map as LeafletMap,
  latLng,
  type Point,
  type PointExpression,
  type PointTuple,
  point,
} from 'leaflet';
import type { MapProjection, PlanePoint } from '../projection/mapProjection.ts';
import { metresPerPixel, zoomFor } from './scale.ts';

interface AtlasCrs extends CRS {
  readonly atlas: MapProjection;
}

/**
 * A view of the atlas for Leaflet. The plane's y already grows southwards, as pixels do,
 * so scaling is all that is left. Nothing wraps: there is one of everything.
 */
export function atlasCrs(projection: MapProjection): AtlasCrs {
  const project = (at: LatLngExpression): Point => {
    const { lat, lng } = latLng(at as LatLngTuple);
    const { x, y } = projection.toPlane({ latitude: lat, longitude: lng });
    return point(x, y);
  };
  const unproject = (at: PointExpression): LatLng => {
    const { x, y } = point(at as PointTuple);
    return latLngOf(projection, x, y);
  };
  return {
    ...CRS.Earth,
    atlas: projection,
    code: `heart-of-asia:${projection.id}`,
    infinite: true,
    latLngToPoint: (at, zoom) => project(at).divideBy(metresPerPixel(zoom)),
    pointToLatLng: (at, zoom) => unproject(point(at).multiplyBy(metresPerPixel(zoom))),
    project,
    unproject,
    scale: (zoom) => 1 / metresPerPixel(zoom),
    zoom: (scale) => zoomFor(1 / scale),
    wrapLatLng: (at: LatLngExpression) => latLng(at as LatLngTuple),
  };
}

/** The projection that a map was made with. */
export const projectionOf = (map: LeafletMap): MapProjection => (map.options.crs as AtlasCrs).atlas;

/** A place of Leaflet's on the plane of its map, metres. */
export const planeOf = (map: LeafletMap, { lat, lng }: LatLng): PlanePoint =>
  projectionOf(map).toPlane({ latitude: lat, longitude: lng });

/** A place on the plane, metres, as Leaflet wants it. */
export function latLngOf(projection: MapProjection, x: number, y: number): LatLng {
  const { latitude, longitude } = projection.fromPlane(x, y);
  return latLng(latitude, longitude);
}
