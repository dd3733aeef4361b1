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
