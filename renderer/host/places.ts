import {
  type PlacesBridge,
  placesBridgeName,
  type RecentPlace,
} from '../../electron/contract/places.ts';

declare global {
  interface Window {
    readonly [placesBridgeName]?: PlacesBridge;
  }
}

/** Tells the desktop's menus where the reader was at last; in a browser there are none. */
export function tellPlaces(places: readonly RecentPlace[]): void {
  window[placesBridgeName]?.(places).catch(() => undefined);
}
