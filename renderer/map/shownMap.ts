import type { Map as LeafletMap } from 'leaflet';
import type { PlaneShape } from './basemap/shape.ts';
import type { RestingView } from './leaflet/useView.ts';

/** The map as it stands on the screen, for tools that do something with what it shows. */
export interface ShownMap {
  readonly map: LeafletMap;
  readonly view: RestingView;
  /** All that its projection shows. */
  readonly earth: PlaneShape;
}
