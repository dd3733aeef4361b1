import type { RestingView } from '../../leaflet/useView.ts';
import { degrees, earthRadius } from '../../projection/sphere.ts';
import { toView } from '../frame.ts';
import { boxAround, type Wish } from '../place.ts';
import { lineBreaks, type SetText, setText } from '../text.ts';
import type { SeaPlace } from './seas.ts';

/**
 * A water's name in italics, in one line or two, only where the water is wide enough, and high
 * enough: towards the poles the world's map is pressed flat. Pixels.
 */
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
      .filter((text) => text.width / 2 <= room && text.height / 2 <= roomUpwards(sea, view))
      .map((text) => ({ box: boxAround(x, y, text.width, text.height), as: text })),
  };
}

/** As far as the water reaches to north and south of its middle, pixels. */
function roomUpwards({ latitude, longitude, room }: SeaPlace, view: RestingView): number {
  const [south = 0, north = 0] = [-1, 1].map((side) => {
    const there = latitude + side * degrees((room * 1000) / earthRadius);
    const place = { latitude: Math.max(-90, Math.min(90, there)), longitude };
    return view.projection.toPlane(place).y;
  });
  return Math.abs(south - north) / 2 / view.metresPerPixel;
}
