import { type Extent, homeExtent } from '../projection/region.ts';

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

/** The zoom of the first view: home just fills the box's shorter side. */
export const homeZoom = (box: Size): number =>
  box.width === 0 || box.height === 0 ? 0 : zoomToFit(homeExtent, box);

/** The centre of an extent on the plane, metres. */
export const middleOf = ([west, north, east, south]: Extent) => ({
  x: (west + east) / 2,
  y: (north + south) / 2,
});
