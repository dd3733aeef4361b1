import { loadBasemap } from '../basemap/load.ts';
import type { MapViewId } from '../projection/views.ts';
import { turningShapes } from './turnShapes.ts';

/** Makes ready for a turn to a view that is probably wanted next; whatever fails shows then. */
export function prepareTurn(view: MapViewId): void {
  turningShapes().catch(() => undefined);
  loadBasemap(view).catch(() => undefined);
}
