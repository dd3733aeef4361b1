import type { Basemap } from '../basemap/load.ts';
import { inView, toView } from '../labels/frame.ts';
import type { RestingView } from '../leaflet/useView.ts';
import type { GeoPlace } from '../projection/mapProjection.ts';

/** What can be seen of the map: land of which a place for a name is in view, and places. */
export function inSight(view: RestingView, basemap: Basemap) {
  const seen = (x: number, y: number) => {
    const at = toView(view, x, y);
    return inView(view, at.x, at.y);
  };
  return {
    land: (featureId: string): boolean =>
      (basemap.land.get(featureId)?.spots ?? []).some(([x, y]) => seen(x * 1000, y * 1000)),
    place: (place: GeoPlace): boolean => {
      const { x, y } = view.projection.toPlane(place);
      return seen(x, y);
    },
  };
}
