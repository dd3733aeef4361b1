import { type Box, boxAround, type Choice, type Spot } from '../place.ts';
import type { SetText } from '../text.ts';

/** How far off a name may stand, pixels from what it names to its own edge; the nearest is best. */
const distances = [24, 36, 50, 68, 90, 116, 146, 180];
/** Directions tried, to the right first and then by turns down and up. */
const turns = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6, 7, -7, 8].map((n) => (n * Math.PI) / 8);
/** So near to what is named, pixels, its line may run over signs: they stand on the place itself. */
const crowd = 22;
/** Pixels from one of the boxes to the next that keep a line free. */
const step = 6;

/** What a sign says, as the circle that its letters fill, pixels. */
export interface Lettering extends Spot {
  readonly radius: number;
}

/**
 * Where a name could stand beside what has no room for it, with a line that leads there: one that
 * runs over nothing, or else, in a crowd, over the rims of signs, or at last over their numbers.
 */
export function* ledNames(
  text: SetText,
  spot: Spot,
  letterings: readonly Lettering[],
): Generator<Choice<SetText>> {
  const places = distances.flatMap((far) => turns.map((turn) => boxAt(spot, text, far, turn)));
  const isLegible = (box: Box) => {
    const end = leaderEnd(box, spot);
    return letterings.every((one) => distance(one, spot, end) > one.radius);
  };
  for (const box of places) {
    const boxes = [box, ...alongLine(spot, leaderEnd(box, spot))];
    yield { box, boxes, as: text, leader: spot, holds: () => isLegible(box) };
  }
  for (const box of places) yield { box, as: text, leader: spot, holds: () => isLegible(box) };
  for (const box of places) yield { box, as: text, leader: spot };
}

/** How far a place is from a line between two others, pixels. */
function distance(place: Spot, from: Spot, to: Spot): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((place.x - from.x) * dx + (place.y - from.y) * dy) / (dx * dx + dy * dy);
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(place.x - from.x - dx * share, place.y - from.y - dy * share);
}

/** The box whose nearest edge lies so far off in that direction. */
function boxAt(spot: Spot, { width, height }: SetText, far: number, turn: number): Box {
  const [across, down] = [Math.cos(turn), Math.sin(turn)];
  const x = spot.x + across * (far + width / 2);
  const y = spot.y + down * (far + height / 2);
  return boxAround(x, y, width, height);
}

/** Where the line to a place leaves its name: the nearest point of the name's box. */
export const leaderEnd = ({ left, top, width, height }: Box, { x, y }: Spot): Spot => ({
  x: Math.max(left, Math.min(left + width, x)),
  y: Math.max(top, Math.min(top + height, y)),
});

function alongLine(from: Spot, to: Spot): readonly Box[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const boxes: Box[] = [];
  for (let at = crowd; at < length - step; at += step) {
    const share = at / length;
    boxes.push(boxAround(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share, 3, 3));
  }
  return boxes;
}
