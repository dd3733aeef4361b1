import { toView } from '../../map/labels/frame.ts';
import type { RestingView } from '../../map/leaflet/useView.ts';

/** Pixels left around the earth. */
const around = 24;

/** A part of a view, pixels from its left and top. */
export interface SheetFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * What of a view comes onto the sheet: all of it, but no more than a little of the ground beside
 * the earth, which on an upright screen would be most of the picture.
 */
export function sheetFrame(view: RestingView): SheetFrame {
  const [west, north, east, south] = view.projection.fullExtent;
  const [from, to] = [toView(view, west, north), toView(view, east, south)];
  const [left, right] = kept(from.x, to.x, view.width);
  const [top, bottom] = kept(from.y, to.y, view.height);
  return { left, top, width: right - left, height: bottom - top };
}

/** Whole pixels. */
const kept = (from: number, to: number, length: number): readonly [number, number] => [
  Math.max(0, Math.floor(from - around)),
  Math.min(length, Math.ceil(to + around)),
];
