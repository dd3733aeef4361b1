import type { Map as LeafletMap } from 'leaflet';
import { useEffect } from 'react';
import { panBy, showHome, zoomBy } from './leaflet/view.ts';

const step = 90;

/**
 * Keys of the map: plus and minus zoom and Home goes back to the first view from anywhere on the
 * map; arrows move it while it has the focus itself.
 */
export function useMapKeys(map: LeafletMap): void {
  useEffect(() => {
    const place = map.getContainer();
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const act = actionOf(event.key, event.target === place);
      if (act === null) return;
      event.preventDefault();
      act(map);
    };
    place.addEventListener('keydown', onKey);
    return () => place.removeEventListener('keydown', onKey);
  }, [map]);
}

function actionOf(key: string, onMap: boolean): ((map: LeafletMap) => void) | null {
  switch (key) {
    case '+':
    case '=':
      return (map) => zoomBy(map, 1);
    case '-':
      return (map) => zoomBy(map, -1);
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
