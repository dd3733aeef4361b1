import type { Map as LeafletMap } from 'leaflet';
import { later } from '../later.ts';

/** Milliseconds from the end of a move until the map counts as resting: the hand may go on. */
const restAfter = 120;

/**
 * Has the map fire `rest` once the hand has rested after a move or a zoom, and at each change of
 * size: what stands on the map is worked out anew for each, which takes frames.
 * From the start of a zoom until then its panes are `data-restless`. Returns what ends it.
 */
export function tellRest(map: LeafletMap): () => void {
  let callOff = () => {};
  const mark = (isRestless: boolean) =>
    map.getPane('mapPane')?.toggleAttribute('data-restless', isRestless);
  const tell = () => {
    callOff();
    mark(false);
    map.fire('rest');
  };
  const tellRested = () => {
    callOff();
    callOff = later(tell, restAfter);
  };
  const wait = () => {
    callOff();
    mark(true);
  };
  map.on('moveend zoomend', tellRested).on('resize', tell).on('zoomstart', wait);
  return () => {
    callOff();
    map.off('moveend zoomend', tellRested).off('resize', tell).off('zoomstart', wait);
  };
}
