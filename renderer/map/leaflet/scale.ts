import type { Extent } from '../projection/mapProjection.ts';

/** Zoom 0 shows twenty kilometres in a pixel; every step halves that. */
const metresPerPixelAtZero = 20_000;

/** Metres on the plane in one pixel at a zoom. */
export const metresPerPixel = (zoom: number): number => metresPerPixelAtZero / 2 ** zoom;

/** The zoom at which one pixel shows so many metres on the plane. */
export const zoomFor = (metres: number): number => Math.log2(metresPerPixelAtZero / metres);

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The closest zoom at which the whole extent, in metres, is seen in a box of pixels. */
export function zoomToFit([west, north, east, south]: Extent, box: Size): number {
  return zoomFor(Math.max((east - west) / box.width, (south - north) / box.height));
}

/** The zoom at which an extent just fills a box's shorter side; 0 for a box without a size yet. */
export const fillZoom = (extent: Extent, box: Size): number =>
  box.width === 0 || box.height === 0 ? 0 : zoomToFit(extent, box);

/** The centre of an extent on the plane, metres. */
export const middleOf = ([west, north, east, south]: Extent) => ({
  x: (west + east) / 2,
  y: (north + south) / 2,
});

export const clamp = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most);

/**
 * The middle of a view along one axis of the map, kept so that the view shows the map: what is seen as
 * a whole stands in the middle; the less of it is seen, the nearer its edge may come to the middle.
 * @param at where the middle would be, as `from`, `to` and `seen` in metres on the plane
 * @param from the map's beginning; `to` its end
 * @param seen the view's length
 */
export function middleWithin(at: number, from: number, to: number, seen: number): number {
  const share = Math.min(1, seen / (to - from));
  const half = (share * (0.6 + 0.4 * share) * (to - from)) / 2;
  return clamp(at, from + half, to - half);
}
