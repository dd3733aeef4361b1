import type { Map as LeafletMap } from 'leaflet';
import type { Extent, MapProjection } from '../projection/mapProjection.ts';
import { latLngOf, projectionOf } from './atlasCrs.ts';
import { fillZoom, middleOf, type Size, zoomFor, zoomToFit } from './scale.ts';

/** A country or city that is shown keeps at least so much around it. */
const closestOnSelection = 3_000;
/** How much of the view a selected country may fill. */
const fill = 0.72;

const movedMaps = new WeakSet<LeafletMap>();

/** Whether the map still shows the first view, untouched. */
export const isAtHome = (map: LeafletMap): boolean => !movedMaps.has(map);

/** Says that the map shows something else than its first view. */
export function leaveHome(map: LeafletMap): void {
  movedMaps.add(map);
}

export function sizeOf(map: LeafletMap): Size {
  const { x, y } = map.getSize();
  return { width: x, height: y };
}

/** Room around the whole map at the smallest zoom. */
const margin = 1.02;

export function zoomLimits(
  { fullExtent, closest }: MapProjection,
  size: Size,
): { readonly min: number; readonly max: number } {
  const max = zoomFor(closest);
  // A place without a size yet, while it is hidden, fits at no zoom.
  if (size.width === 0 || size.height === 0) return { min: 0, max };
  return { min: zoomToFit(fullExtent, size) - Math.log2(margin), max };
}

export const withoutMotion = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

function goTo(map: LeafletMap, x: number, y: number, zoom: number, fly: boolean): void {
  const centre = latLngOf(projectionOf(map), x, y);
  if (fly && !withoutMotion()) map.flyTo(centre, zoom, { duration: 0.9, easeLinearity: 0.4 });
  else map.setView(centre, zoom, { animate: false });
}

/** The first view: the fifteen participants, or the whole earth, as large as they can be. */
export function showHome(map: LeafletMap, fly = false): void {
  const { homeExtent } = projectionOf(map);
  const { x, y } = middleOf(homeExtent);
  goTo(map, x, y, fillZoom(homeExtent, sizeOf(map)) - homeMargin(map), fly);
  movedMaps.delete(map);
}

/** The earth as a whole has its edge in view. */
const homeMargin = (map: LeafletMap): number =>
  projectionOf(map).id === 'world' ? Math.log2(margin) : 0;

/** Brings an extent on the plane, in metres, into view with land around it. */
export function showExtent(map: LeafletMap, extent: Extent, fly: boolean): void {
  const { x, y } = middleOf(extent);
  const { width, height } = sizeOf(map);
  const fitting = zoomToFit(extent, { width: width * fill, height: height * fill });
  leaveHome(map);
  goTo(map, x, y, Math.min(fitting, zoomFor(closestOnSelection)), fly);
}

/** Brings a place into the middle, no farther away than the view is now. */
export function showPlace(
  map: LeafletMap,
  place: { readonly latitude: number; readonly longitude: number },
  fly: boolean,
): void {
  const { x, y } = projectionOf(map).toPlane(place);
  leaveHome(map);
  goTo(map, x, y, Math.max(map.getZoom(), zoomFor(5_000)), fly);
}
