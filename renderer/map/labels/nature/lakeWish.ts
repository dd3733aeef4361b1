import type { RestingView } from '../../leaflet/useView.ts';
import { toView } from '../frame.ts';
import type { Wish } from '../place.ts';
import { boxAround } from '../place.ts';
import type { SetText } from '../text.ts';
import { lineBreaks, setText } from '../text.ts';
import type { LakePlace } from './lakes.ts';

const sizes = { 1: 11.5, 2: 11, 3: 10.5 } as const;
/** Pixels: a lake that is smaller on the screen has no name. */
const leastSeen = 9;

/** The name of a lake: on the water where it fits, or else beside it. */
export function lakeWish(lake: LakePlace, name: string, view: RestingView): Wish<SetText> {
  const key = `lake ${lake.id}`;
  const plane = view.projection.toPlane(lake);
  const { x, y } = toView(view, plane.x, plane.y);
  const halfWidth = (lake.halfWidth * 1000) / view.metresPerPixel;
  const halfHeight = (lake.halfHeight * 1000) / view.metresPerPixel;
  if (2 * Math.max(halfWidth, halfHeight) < leastSeen) return { key, choices: [] };
  const size = sizes[lake.rank];
  const open = ((lake.open ?? 0) * 1000) / view.metresPerPixel;
  const set = (kind: 'sea' | 'lake') =>
    lineBreaks(name).map((lines) => setText(lines, { kind, size, spacing: size * 0.05 }));
  const onWater = set('sea')
    .filter(({ width, height }) => width < 2 * open && height < halfHeight)
    .map((text) => ({ text, dx: 0, dy: 0 }));
  const beside = set('lake').flatMap((text) => {
    const [dx, dy] = [halfWidth + 3 + text.width / 2, halfHeight + 2 + text.height / 2];
    return [
      { text, dx: 0, dy },
      { text, dx: 0, dy: -dy },
      { text, dx, dy: 0 },
      { text, dx: -dx, dy: 0 },
    ];
  });
  const choices = [...onWater, ...beside].map(({ text, dx, dy }) => ({
    box: boxAround(x + dx, y + dy, text.width, text.height),
    as: text,
  }));
  return { key, choices };
}
