import type { Map as LeafletMap } from 'leaflet';
import { useLayoutEffect, useState } from 'react';
import { CrispCanvas } from '../leaflet/CrispCanvas.ts';

/** A canvas of their own for what is laid over the map: moving it draws nothing else anew. */
export function usePiecesCanvas(map: LeafletMap): CrispCanvas {
  const [renderer] = useState(() => {
    if (map.getPane('pieces') === undefined) map.createPane('pieces');
    return new CrispCanvas({ pane: 'pieces', padding: 0.2 });
  });
  useLayoutEffect(
    () => () => {
      renderer.remove();
    },
    [renderer],
  );
  return renderer;
}
