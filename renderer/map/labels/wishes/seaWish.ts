import type { RestingView } from '../../leaflet/useView.ts';
import { toView } from '../frame.ts';
import { boxAround, type Wish } from '../place.ts';
import { lineBreaks, type SetText, setText } from '../text.ts';
import type { SeaPlace } from './seas.ts';

/** A water's name in italics, in one line or two, only where the water is wide enough. Pixels. */
export function seaWish(sea: SeaPlace, name: string, view: RestingView): Wish<SetText> {
  const plane = view.projection.toPlane(sea);
  const { x, y } = toView(view, plane.x, plane.y);
  const room = (sea.room * 1000) / view.metresPerPixel;
  const ideal = Math.max(10.5, Math.min(15, room / 5));
  const texts = [ideal, 10.5].flatMap((size) =>
    lineBreaks(name).map((lines) => setText(lines, { kind: 'sea', size, spacing: size * 0.06 })),
  );
  return {
    key: `sea ${sea.id}`,
    choices: texts
      .filter((text) => text.width / 2 <= room)
      .map((text) => ({ box: boxAround(x, y, text.width, text.height), as: text })),
  };
}
