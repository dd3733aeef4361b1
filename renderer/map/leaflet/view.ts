import { bounds, type Map as LeafletMap, type Point, point } from 'leaflet';
import type { Extent, MapProjection } from '../projection/mapProjection.ts';
import { regionCentre } from '../projection/region.ts';
import { latLngOf, projectionOf } from './atlasCrs.ts';
import { fillZoom, metresPerPixel, middleOf, type Size, zoomFor, zoomToFit } from './scale.ts';

/** A country or city that is shown keeps at least so much around it. */
const closestOnSelection = 3_000;
/** How much of the view a selected country may fill. */
const fill = 0.72;

const movedMaps = new WeakSet<LeafletMap>();

/** Whether the map still shows the first view, untouched. */
export const isAtHome = (map: LeafletMap): boolean => !movedMaps.has(map);

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

const withoutMotion = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

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
  movedMaps.add(map);
  goTo(map, x, y, Math.min(fitting, zoomFor(closestOnSelection)), fly);
}

/** Brings a place into the middle, no farther away than the view is now. */
export function showPlace(
  map: LeafletMap,
  place: { readonly latitude: number; readonly longitude: number },
  fly: boolean,
): void {
  const { x, y } = projectionOf(map).toPlane(place);
  movedMaps.add(map);
  goTo(map, x, y, Math.max(map.getZoom(), zoomFor(5_000)), fly);
}

/**
 * Zooms by steps around something on the map, which stays where it is on the screen, or around the
 * middle. From the whole earth it leads to the Heart of Asia: that is what the atlas is about.
 */
export function zoomBy(map: LeafletMap, steps: number, around: Element | null = null): void {
  const wanted = map.getZoom() + steps * 0.7;
  const zoom = Math.min(Math.max(wanted, map.getMinZoom()), map.getMaxZoom());
  const options = { animate: !withoutMotion() };
  const projection = projectionOf(map);
  const fixed = around === null ? null : middleIn(map, around);
  if (fixed !== null && bounds([0, 0], map.getSize()).contains(fixed))
    map.setZoomAround(fixed, zoom, options);
  else if (projection.id === 'world' && steps > 0 && isAtHome(map)) {
    const { x, y } = projection.toPlane(regionCentre);
    map.setView(latLngOf(projection, x, y), zoom, options);
  } else map.setZoom(zoom, options);
  movedMaps.add(map);
}

/** The middle of an element, pixels of the view. */
function middleIn(map: LeafletMap, element: Element): Point {
  const at = element.getBoundingClientRect();
  const frame = map.getContainer().getBoundingClientRect();
  return point(at.x + at.width / 2 - frame.x, at.y + at.height / 2 - frame.y);
}

/** Moves the view by pixels. */
export function panBy(map: LeafletMap, x: number, y: number): void {
  movedMaps.add(map);
  map.panBy([x, y], { animate: !withoutMotion() });
}

/** Brings the view back when it was dragged off the map. Returns how to stop that. */
export function keepOnMap(map: LeafletMap): () => void {
  const touched = () => movedMaps.add(map);
  const bringBack = () => {
    const { lat, lng } = map.getCenter();
    const projection = projectionOf(map);
    const { x, y } = projection.toPlane({ latitude: lat, longitude: lng });
    const back = projection.allowedCentre(x, y);
    // Leaflet moves by whole pixels, and each move ends here again: less than one is no reason.
    const tooFar = Math.hypot(x - back.x, y - back.y) / metresPerPixel(map.getZoom());
    if (tooFar > 1) map.panTo(latLngOf(projection, back.x, back.y), { animate: !withoutMotion() });
  };
  const wheel = map.getContainer();
  map.on('dragstart', touched).on('moveend', bringBack);
  wheel.addEventListener('wheel', touched, { passive: true });
  return () => {
    map.off('dragstart', touched).off('moveend', bringBack);
    wheel.removeEventListener('wheel', touched);
  };
}
