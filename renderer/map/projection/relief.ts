import type { MapViewId } from './views.ts';

/**
 * Each view's hillshade: light and shadow on its whole plane (`fullExtent`), as grey that lets
 * the map's own colours through. Addresses relative to the page.
 */
export const reliefFiles: Readonly<Record<MapViewId, string>> = {
  region: 'map/relief-region.png',
  world: 'map/relief-world.png',
};
