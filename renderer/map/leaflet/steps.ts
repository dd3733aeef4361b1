import { type Map as LeafletMap, type Point, point } from 'leaflet';
import type { PlanePoint } from '../projection/mapProjection.ts';
import { regionCentre } from '../projection/region.ts';
import { latLngOf, projectionOf } from './atlasCrs.ts';
import { allowedCentre, allowedMove, centreOf } from './keepOnMap.ts';
import { clamp, metresPerPixel } from './scale.ts';
import { isAtHome, leaveHome, withoutMotion } from './view.ts';

/**
 * Zooms by steps around something on the map, which stays where it is on the screen, or around the
 * middle. From the whole earth it leads to the Heart of Asia: that is what the atlas is about.
 */
export function zoomBy(map: LeafletMap, steps: number, around: Element | null = null): void {
  const projection = projectionOf(map);
  const zoom = clamp(map.getZoom() + steps * 0.7, map.getMinZoom(), map.getMaxZoom());
  const leadsToHeart = projection.id === 'world' && steps > 0 && isAtHome(map) && around === null;
  const from = leadsToHeart ? projection.toPlane(regionCentre) : wantedMiddle(map);
  const off = around === null ? point(0, 0) : fromMiddle(map, around);
  const nearer = metresPerPixel(map.getZoom()) - metresPerPixel(zoom);
  const wanted = { x: from.x + off.x * nearer, y: from.y + off.y * nearer };
  const shown = allowedCentre(map, wanted.x, wanted.y, zoom);
  wantedOf.set(map, { wanted, shown });
  leaveHome(map);
  map.setView(latLngOf(projection, shown.x, shown.y), zoom, { animate: !withoutMotion() });
}

/** Of the last step of each map: which middle it was to have, and which the map's edge allowed. */
const wantedOf = new WeakMap<LeafletMap, Record<'wanted' | 'shown', PlanePoint>>();

/** Where the steps before have led, though the map's edge may not yet allow that; metres. */
function wantedMiddle(map: LeafletMap): PlanePoint {
  const middle = centreOf(map);
  const last = wantedOf.get(map);
  if (last === undefined) return middle;
  const moved = Math.hypot(last.shown.x - middle.x, last.shown.y - middle.y);
  return moved < metresPerPixel(map.getZoom()) ? last.wanted : middle;
}

/** Moves the view by pixels, to the map's edge at most. */
export function panBy(map: LeafletMap, x: number, y: number): void {
  leaveHome(map);
  map.panBy(allowedMove(map, point(x, y)), { animate: !withoutMotion() });
}

/** How far an element is from the view's middle, pixels; not at all where it is out of view. */
function fromMiddle(map: LeafletMap, element: Element): Point {
  const at = element.getBoundingClientRect();
  const frame = map.getContainer().getBoundingClientRect();
  const off = point(
    at.x + at.width / 2 - frame.x - frame.width / 2,
    at.y + at.height / 2 - frame.y - frame.height / 2,
  );
  const isInView = 2 * Math.abs(off.x) < frame.width && 2 * Math.abs(off.y) < frame.height;
  return isInView ? off : point(0, 0);
}
