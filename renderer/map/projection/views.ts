/** The atlas's two maps: the Heart of Asia and around it, and the whole earth. */
export const mapViewIds = ['region', 'world'] as const;
export type MapViewId = (typeof mapViewIds)[number];
