import type { Map as LeafletMap } from 'leaflet';
import { useEffect } from 'react';
import { panBy, zoomBy } from './leaflet/steps.ts';
import { showHome } from './leaflet/view.ts';

const step = 90;

/**
 * Keys of the map: plus and minus zoom, around what has the focus on it, and Home goes back to the
 * first view; arrows move the map while it has the focus itself.
 */
export function useMapKeys(map: LeafletMap): void {
  useEffect(() => {
    const place = map.getContainer();
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const focused = event.target instanceof Element && event.target !== place;
      const act = actionOf(event.key, focused ? event.target : null);
      if (act === null) return;
      event.preventDefault();
      act(map);
    };
    place.addEventListener('keydown', onKey);
    return () => place.removeEventListener('keydown', onKey);
  }, [map]);
}

/** @param focused what has the focus on the map; null where it has it itself */
function actionOf(key: string, focused: Element | null): ((map: LeafletMap) => void) | null {
  const onMap = focused === null;
  switch (key) {
    case '+':
    case '=':
      return (map) => zoomBy(map, 1, focused);
    case '-':
      return (map) => zoomBy(map, -1, focused);
    case 'Home':
      return (map) => showHome(map, true);
    case 'ArrowUp':
      return onMap ? (map) => panBy(map, 0, -step) : null;
    case 'ArrowDown':
      return onMap ? (map) => panBy(map, 0, step) : null;
    case 'ArrowLeft':
      return onMap ? (map) => panBy(map, -step, 0) : null;
    case 'ArrowRight':
      return onMap ? (map) => panBy(map, step, 0) : null;
    default:
      return null;
  }
}
