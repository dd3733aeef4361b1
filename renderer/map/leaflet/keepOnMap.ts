import { type Evented, type Map as LeafletMap, type Point, point } from 'leaflet';
import type { PlanePoint } from '../projection/mapProjection.ts';
import { planeOf, projectionOf } from './atlasCrs.ts';
import { metresPerPixel, middleWithin } from './scale.ts';
import { isAtHome, leaveHome, withoutMotion } from './view.ts';

/** The middle of the view on the plane, metres. */
export const centreOf = (map: LeafletMap): PlanePoint => planeOf(map, map.getCenter());

/** The place nearest to one on the plane that may be the middle of the view at a zoom, metres. */
export function allowedCentre(map: LeafletMap, x: number, y: number, zoom: number): PlanePoint {
  const projection = projectionOf(map);
  const [west, north, east, south] = projection.fullExtent;
  const size = map.getSize().multiplyBy(metresPerPixel(zoom));
  const onMap = projection.allowedCentre(x, y);
  return {
    x: middleWithin(onMap.x, west, east, size.x),
    y: middleWithin(onMap.y, north, south, size.y),
  };
}

/** As much of a move of the view's middle, pixels, as is allowed. */
export function allowedMove(map: LeafletMap, by: Point): Point {
  const metres = metresPerPixel(map.getZoom());
  const { x, y } = centreOf(map);
  const to = allowedCentre(map, x + by.x * metres, y + by.y * metres, map.getZoom());
  return point((to.x - x) / metres, (to.y - y) / metres).round();
}

/** What of Leaflet's map says how far a drag, and the flight after it, may go. */
interface MapInside {
  readonly dragging: { readonly _draggable: Evented & { _newPos: Point } };
  _getMapPanePos(): Point;
  _limitOffset(offset: Point): Point;
}

/**
 * Keeps the map in view: a drag and the flight after it end at the map's edge, and what a zoom has
 * moved beyond it comes back once the view rests. Returns how to stop that.
 */
export function keepOnMap(map: LeafletMap): () => void {
  const inside = map as unknown as MapInside;
  const dragged = inside.dragging._draggable;
  const limitDrag = () => {
    const at = inside._getMapPanePos();
    dragged._newPos = at.subtract(allowedMove(map, at.subtract(dragged._newPos)));
  };
  const touched = () => leaveHome(map);
  const bringBack = () => {
    if (isAtHome(map)) return;
    const off = allowedMove(map, point(0, 0));
    // Leaflet moves by whole pixels, and each move ends here again: one is no reason.
    if (Math.hypot(off.x, off.y) > 1) map.panBy(off, { animate: !withoutMotion() });
  };
  const wheel = map.getContainer();
  inside._limitOffset = (offset) => allowedMove(map, offset);
  dragged.on('predrag', limitDrag);
  map.on('dragstart', touched).on('rest', bringBack);
  wheel.addEventListener('wheel', touched, { passive: true });
  return () => {
    dragged.off('predrag', limitDrag);
    map.off('dragstart', touched).off('rest', bringBack);
    wheel.removeEventListener('wheel', touched);
  };
}
