import type { Map as LeafletMap } from 'leaflet';
import { createContext, useContext } from 'react';
import type { MapProjection } from '../projection/mapProjection.ts';
import { projectionOf } from './atlasCrs.ts';

export const MapContext = createContext<LeafletMap | null>(null);

/** The map that a component is drawn on. @throws outside a `MapView` */
export function useMap(): LeafletMap {
  const map = useContext(MapContext);
  if (map === null) throw new Error('useMap: there is no MapView above');
  return map;
}

/** The projection of the map that a component is drawn on. @throws outside a `MapView` */
export const useProjection = (): MapProjection => projectionOf(useMap());
