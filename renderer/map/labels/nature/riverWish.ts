import type { Course } from '../../basemap/courses.ts';
import type { RestingView } from '../../leaflet/useView.ts';
import { inView, toView } from '../frame.ts';
import type { Wish } from '../place.ts';
import type { SetText } from '../text.ts';
import { setText } from '../text.ts';
import { aside, bends, type Line, lineOf, type Spot, stretch, upright } from './line.ts';
import { setAlong } from './setAlong.ts';

const sizes: Readonly<Record<number, number>> = { 1: 11.5, 2: 11, 3: 10.5 };
/** Between two letters, in parts of their size. */
const spacing = 0.08;
/** Radians that the line may bend from one letter to the next, and in all. */
const sharpest = 0.3;
const mostBent = 1.7;
/** How many places along a river to offer, the straightest first. */
const offers = 8;

/** The name of a river beside its course, where that is long and straight enough in the view. */
export function riverWish(course: Course, name: string, view: RestingView): Wish<SetText> {
  const size = sizes[course.rank] ?? 10.5;
  const text = setText([name], { kind: 'river', size, spacing: size * spacing });
  const places = course.lines
    .flatMap((line) =>
      seen(
        line.map(([x = 0, y = 0]) => toView(view, x, y)),
        view,
      ),
    )
    .filter(({ length }) => length > text.width * 1.15)
    .flatMap((line) => straightest(line, text.width, size));
  const choices = places
    .sort((a, b) => a.bent - b.bent)
    .slice(0, offers)
    .flatMap(({ points }) =>
      // Above the water, or else below it.
      [-0.75, 0.75].map((side) => setAlong(text, aside(points, side * size))),
    );
  return { key: `river ${course.id}`, choices };
}

/** The parts of a line that are in view, its bends evened out to the measure of type. */
function seen(points: readonly Spot[], view: RestingView): readonly Line[] {
  const runs: Spot[][] = [[]];
  for (const spot of points) {
    if (inView(view, spot.x, spot.y, 4)) runs.at(-1)?.push(spot);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 1).map((run) => lineOf(evened(lineOf(run))));
}

/** Each place of a line as the middle of its neighbours, so that letters do not dance. */
function evened(line: Line): readonly Spot[] {
  const fine = stretch(line, 0, line.length, 5);
  const reach = 4;
  return fine.map((_, i) => {
    const near = fine.slice(Math.max(0, i - reach), i + reach + 1);
    const sum = (of: (spot: Spot) => number) => near.reduce((all, spot) => all + of(spot), 0);
    return { x: sum(({ x }) => x) / near.length, y: sum(({ y }) => y) / near.length };
  });
}

/** Parts of a line as long as a name, without sharp bends, and how much each bends. */
function straightest(line: Line, width: number, size: number) {
  const step = Math.max(16, width / 3);
  const places: { points: readonly Spot[]; bent: number }[] = [];
  for (let from = 0; from + width <= line.length; from += step) {
    const points = upright(stretch(line, from, from + width, size * 0.7));
    const { most, all } = bends(points);
    if (most <= sharpest && all <= mostBent) places.push({ points, bent: all });
  }
  return places;
}
