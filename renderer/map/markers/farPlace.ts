import type { Point } from '../../../electron/contract/facts.ts';
import { toView } from '../labels/frame.ts';
import type { Box } from '../labels/place.ts';
import type { RestingView } from '../leaflet/useView.ts';
import { region } from '../projection/region.ts';
import { earthRadius } from '../projection/sphere.ts';

/**
 * Metres from the region's centre on its plane: farther out, at 75 degrees from the centre, shapes
 * are drawn out and turned so much that no reader would know the place.
 */
const far = 2 * earthRadius * Math.sin((75 / 2) * (Math.PI / 180));

/** Whether a place lies so far from the region that its map is no good to show it. */
export function isFar(point: Point): boolean {
  const { x, y } = region.toPlane(point);
  return Math.hypot(x, y) > far;
}

const [width, height] = [212, 30];
/** Pixels around the sign, and those that the switches at the map's head take. */
const [margin, head] = [12, 200];

/**
 * Where a sign stands that points to a place out of view: at the view's edge, towards it.
 * @returns pixels of the view, and the degrees clockwise from upwards
 */
export function edgeTowards(point: Point, view: RestingView): Box & { readonly angle: number } {
  const { x, y } = view.projection.toPlane(point);
  const at = toView(view, x, y);
  const [across, down] = [at.x - view.width / 2, at.y - view.height / 2];
  // The share of the way at which the ray from the middle leaves the view.
  const share = Math.min(
    1,
    view.width / 2 / Math.max(1, Math.abs(across)),
    view.height / 2 / Math.max(1, Math.abs(down)),
  );
  const within = (value: number, size: number, all: number, from = margin) =>
    Math.max(from, Math.min(all - size - margin, value - size / 2));
  const top = within(view.height / 2 + down * share, height, view.height);
  return {
    left: within(view.width / 2 + across * share, width, view.width, top < 60 ? head : margin),
    top,
    width,
    height,
    angle: Math.round((Math.atan2(across, -down) * 180) / Math.PI),
  };
}
