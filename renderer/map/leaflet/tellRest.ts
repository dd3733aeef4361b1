import type { Map as LeafletMap } from 'leaflet';
import { later } from '../later.ts';

/** Milliseconds from the end of a zoom until the map counts as resting: the wheel may turn on. */
const afterZoom = 120;

/**
 * Has the map fire `rest` each time a move or a change of size has ended, and after a closer look
 * once the hand has rested: what stands on the map is worked out anew for each, which takes frames.
 * From the start of a zoom until then its panes are `data-restless`. Returns what ends it.
 */
export function tellRest(map: LeafletMap): () => void {
  let told = map.getZoom();
  let callOff = () => {};
  const mark = (isRestless: boolean) =>
    map.getPane('mapPane')?.toggleAttribute('data-restless', isRestless);
  const tell = () => {
    callOff();
    told = map.getZoom();
    mark(false);
    map.fire('rest');
  };
  const tellRested = () => {
    callOff();
    if (map.getZoom() === told) tell();
    else callOff = later(tell, afterZoom);
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
