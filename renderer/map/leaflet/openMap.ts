import 'leaflet/dist/leaflet.css';
import { map as createMap, type Map as LeafletMap } from 'leaflet';
import { projections } from '../projection/mapProjection.ts';
import type { MapViewId } from '../projection/views.ts';
import { atlasCrs, projectionOf } from './atlasCrs.ts';
import { CrispCanvas } from './CrispCanvas.ts';
import { keepOnMap } from './keepOnMap.ts';
import { quietTransitions } from './quietTransitions.ts';
import { tellRest } from './tellRest.ts';
import { isAtHome, showHome, sizeOf, zoomLimits } from './view.ts';

export interface OpenMap {
  readonly map: LeafletMap;
  /** Takes the map with all that is drawn on it elsewhere on the page, as it is. */
  moveTo(frame: HTMLElement): void;
  close(): void;
}

/** Makes a map of a view at home in a frame, and keeps it as large as the frame. */
export function openMap(frame: HTMLElement, view: MapViewId): OpenMap {
  const place = document.createElement('div');
  place.className = 'atlas-map-place';
  frame.append(place);
  const map = createMap(place, {
    crs: atlasCrs(projections[view]),
    renderer: new CrispCanvas({ padding: 0.4 }),
    preferCanvas: true,
    attributionControl: false,
    zoomControl: false,
    keyboard: false,
    // The place is watched below; Leaflet's own watch would hide the change from it.
    trackResize: false,
    // Any zoom may be rested at, so that the first view fits its place exactly.
    zoomSnap: 0,
    wheelPxPerZoomLevel: 90,
  });
  limitZoom(map);
  showHome(map);
  const untie = keepOnMap(map);
  const untell = tellRest(map);
  const unhush = quietTransitions(place);
  const watcher = new ResizeObserver(() => fitToPlace(map));
  watcher.observe(place);
  return {
    map,
    moveTo: (other) => {
      other.append(place);
      fitToPlace(map);
    },
    close: () => {
      watcher.disconnect();
      untie();
      unhush();
      untell();
      map.remove();
      place.remove();
    },
  };
}

/** A view that nobody has moved stays the first view at any size. */
function fitToPlace(map: LeafletMap): void {
  const before = map.getSize();
  map.invalidateSize({ pan: false, animate: false });
  const size = sizeOf(map);
  if (size.width === 0 || size.height === 0 || before.equals(map.getSize())) return;
  limitZoom(map);
  if (isAtHome(map)) showHome(map);
}

function limitZoom(map: LeafletMap): void {
  const { min, max } = zoomLimits(projectionOf(map), sizeOf(map));
  map.setMinZoom(min).setMaxZoom(max);
}
