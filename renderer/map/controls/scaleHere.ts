import { containsPoint, type PlaneShape } from '../basemap/shape.ts';
import { toMetres } from '../labels/frame.ts';
import type { RestingView } from '../leaflet/useView.ts';
import { type ScaleLength, scaleLength } from './scaleLength.ts';

/** Pixels: the longest that the bar gets, and its middle from the view's left and bottom. */
const most = 110;
const [fromLeft, fromBottom] = [14 + most / 2, 46];

export interface ScaleHere extends ScaleLength {
  /** Whether the bar is true where it stands, or else in the middle of the view. */
  readonly stands: boolean;
}

/**
 * The scale bar of a view.
 * @param earth all that the map shows: beside it no scale is true
 */
export function scaleHere(view: RestingView, earth: PlaneShape): ScaleHere {
  const here = toMetres(view, fromLeft, view.height - fromBottom);
  const stands = [-1, 1].every((side) =>
    containsPoint(earth, here.x + (side * most * view.metresPerPixel) / 2, here.y),
  );
  const at = stands ? here : toMetres(view, view.width / 2, view.height / 2);
  return { ...scaleLength(view.projection, at.x, at.y, view.metresPerPixel, most), stands };
}
