import type { RestingView } from '../../leaflet/useView.ts';
import { inView, toView } from '../frame.ts';
import type { Wish } from '../place.ts';
import type { SetText } from '../text.ts';
import { setText } from '../text.ts';
import type { Landform } from './landforms.ts';
import { aside, type Line, lineOf, rounded, stretch, upright } from './line.ts';
import { setAlong } from './setAlong.ts';

const sizes = { 1: 12.5, 2: 11.5, 3: 10.5 } as const;
/** Between two letters, in parts of their size: at least, and at most. */
const spacing = { least: 0.1, most: 0.7 } as const;
/** How much of a landform its name may take, spaced out. */
const fill = 0.8;
/** Where on the landform's axis the middle of the name may stand, best first. */
const middles = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8] as const;
/** How far beside the axis, in parts of the type's size. */
const sides = [0, 0.9, -0.9] as const;

/** The name of a range or a plain along its axis, its letters wide apart, where it is long enough. */
export function landformWish(landform: Landform, name: string, view: RestingView): Wish<SetText> {
  const key = `landform ${landform.id}`;
  const line = axisInView(landform, view);
  const size = sizes[landform.rank];
  const typeOf = (share: number) => ({ kind: 'landform', size, spacing: size * share }) as const;
  const tight = setText([name], typeOf(spacing.least));
  if (line === null || tight.width > line.length) return { key, choices: [] };
  const wider = (line.length * fill - tight.width) / name.length / size;
  const share = Math.max(spacing.least, Math.min(spacing.most, spacing.least + wider));
  const texts = [setText([name], typeOf(share)), tight];
  const choices = texts.flatMap((text) =>
    sides.flatMap((side) =>
      middles
        .map((middle) => middle * line.length - text.width / 2)
        .filter((from) => from >= 0 && from + text.width <= line.length)
        .map((from) => {
          const points = upright(stretch(line, from, from + text.width, size * 0.7));
          return setAlong(text, aside(points, side * size));
        }),
    ),
  );
  return { key, choices };
}

/** The longest part of the axis that is in view, from end to end; null where none is. */
function axisInView({ axis }: Landform, view: RestingView): Line | null {
  const points = rounded(
    axis.map(([longitude, latitude]) => {
      const plane = view.projection.toPlane({ longitude, latitude });
      return toView(view, plane.x, plane.y);
    }),
  );
  const whole = lineOf(points);
  // The plane may be cut between two places of an axis: there it has no line.
  if (whole.length > 40_000) return null;
  const fine = stretch(whole, 0, whole.length, 8);
  let [best, from]: [readonly [number, number], number] = [[0, 0], 0];
  for (let i = 0; i <= fine.length; i++) {
    const spot = fine[i];
    if (spot !== undefined && inView(view, spot.x, spot.y, 12)) continue;
    if (i - from > best[1] - best[0]) best = [from, i];
    from = i + 1;
  }
  const seen = fine.slice(...best);
  return seen.length > 1 ? lineOf(seen) : null;
}
