import { useEffect, useEffectEvent, useRef } from 'react';
import { useMap } from './leaflet/MapContext.ts';
import type { MapSelection } from './selection.ts';
import { type Places, showSelection } from './showSelection.ts';

/**
 * Goes gently to what gets selected, and home when nothing is any more. What is selected when
 * the map opens is there at once: a link leads to a place, not on a journey.
 */
export function useFollowSelection(
  selection: MapSelection | null,
  places: Places,
  comparing: boolean,
): void {
  const map = useMap();
  const wanted = comparing ? 'compare' : selectionKey(selection);
  // A new map is at home already.
  const shown = useRef(home);
  const isNew = useRef(true);
  const follow = useEffectEvent((fly: boolean) => {
    // What is laid over the map decides what is seen of it.
    if (!comparing) showSelection(map, selection, places, fly);
  });
  useEffect(() => {
    if (wanted !== shown.current) follow(!isNew.current);
    shown.current = wanted;
    isNew.current = false;
  }, [wanted]);
}

/** What is wanted where nothing is selected. */
const home = '';

function selectionKey(selection: MapSelection | null): string {
  if (selection === null) return home;
  switch (selection.kind) {
    case 'conference':
      return String(selection.ordinal);
    case 'dispute':
      return selection.id;
    default:
      return selection.code;
  }
}
