import type { Map as LeafletMap } from 'leaflet';
import { type Extent, homeExtent, horizonRadius } from '../projection/region.ts';
import { fromPlane, toPlane } from './regionCrs.ts';
import { homeZoom, metresPerPixel, middleOf, type Size, zoomFor, zoomToFit } from './scale.ts';

/** Metres in a pixel, closest: finer than this the base map has nothing more to show. */
const closest = 700;
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

export function zoomLimits(size: Size): { readonly min: number; readonly max: number } {
  const disc = horizonRadius * 1.02;
  const max = zoomFor(closest);
  // A place without a size yet, while it is hidden, fits at no zoom.
  if (size.width === 0 || size.height === 0) return { min: 0, max };
  return { min: zoomToFit([-disc, -disc, disc, disc], size), max };
}

const withoutMotion = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

function goTo(map: LeafletMap, x: number, y: number, zoom: number, fly: boolean): void {
  const centre = fromPlane(x, y);
  if (fly && !withoutMotion()) map.flyTo(centre, zoom, { duration: 0.9, easeLinearity: 0.4 });
  else map.setView(centre, zoom, { animate: false });
}

/** The first view: the fifteen participants, as large as they can be. */
export function showHome(map: LeafletMap, fly = false): void {
  const { x, y } = middleOf(homeExtent);
  goTo(map, x, y, homeZoom(sizeOf(map)), fly);
  movedMaps.delete(map);
}

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
  const { x, y } = toPlane(place);
  movedMaps.add(map);
  goTo(map, x, y, Math.max(map.getZoom(), zoomFor(5_000)), fly);
}

/** Zooms by steps around the middle. */
export function zoomBy(map: LeafletMap, steps: number): void {
  movedMaps.add(map);
  map.setZoom(map.getZoom() + steps * 0.7, { animate: !withoutMotion() });
}

/** Moves the view by pixels. */
export function panBy(map: LeafletMap, x: number, y: number): void {
  movedMaps.add(map);
  map.panBy([x, y], { animate: !withoutMotion() });
}

/** Brings the view back when it was dragged past the horizon. Returns how to stop that. */
export function keepInHorizon(map: LeafletMap): () => void {
  const touched = () => movedMaps.add(map);
  const bringBack = () => {
    const { lat, lng } = map.getCenter();
    const { x, y } = toPlane({ latitude: lat, longitude: lng });
    const away = Math.hypot(x, y);
    const pull = (horizonRadius * 0.8) / away;
    // Leaflet moves by whole pixels, and each move ends here again: less than one is no reason.
    const tooFar = (away * (1 - pull)) / metresPerPixel(map.getZoom());
    if (tooFar > 1) map.panTo(fromPlane(x * pull, y * pull), { animate: !withoutMotion() });
  };
  const wheel = map.getContainer();
  map.on('dragstart', touched).on('moveend', bringBack);
  wheel.addEventListener('wheel', touched, { passive: true });
  return () => {
    map.off('dragstart', touched).off('moveend', bringBack);
    wheel.removeEventListener('wheel', touched);
  };
}
