import { createContext, useContext } from 'react';
import type { MapViewId } from '../map/projection/views.ts';

const MapViewContext = createContext<MapViewId>('region');
export const MapViewProvider = MapViewContext.Provider;

/** Which of the two maps the address asks for. */
export const useMapView = (): MapViewId => useContext(MapViewContext);
