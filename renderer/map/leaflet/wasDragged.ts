import type { Handler, Map as LeafletMap } from 'leaflet';
import type { MouseEvent } from 'react';

/** The drag handler knows whether the last press of the pointer moved the map. */
type DragHandler = Handler & { moved(): boolean };

/** Whether a click only ends a drag of the map that began on the element. Keys never drag. */
export const wasDragged = (map: LeafletMap, event: MouseEvent): boolean =>
  event.detail > 0 && (map.dragging as DragHandler).moved();
