/**
 * The places the reader was at last, which the page tells the main process for its menus. They are
 * those of the reading history, and none where the reader wants no history.
 * No schema here: pages and the preload import this file, and zod stays out of them.
 */
export interface RecentPlace {
  readonly title: string;
  /** As after `#`, such as `/country/KZ`. */
  readonly address: string;
}

export type PlacesAnswer =
  | { readonly outcome: 'ok' }
  | { readonly outcome: 'failed'; readonly why: 'refused' };

/** How many stand in a menu. */
export const mostPlaces = 10;

/** The IPC channel for it, and the name under which its bridge stands in `window`. */
export const placesChannel = 'atlas:places';
export const placesBridgeName = 'atlasPlaces';

/** What the preload puts into the page. */
export type PlacesBridge = (places: unknown) => Promise<unknown>;
