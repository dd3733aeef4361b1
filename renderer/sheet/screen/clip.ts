type Place = readonly [x: number, y: number];

/** West, north, east, south. */
export type Frame = readonly [number, number, number, number];

/** Where the side of a frame that is 0 west, 1 north, 2 east, 3 south is met between two places. */
function meeting([px, py]: Place, [x, y]: Place, side: number, frame: Frame): Place {
  const at = frame[side] ?? 0;
  if (side % 2 === 0) return [at, py + ((at - px) / (x - px)) * (y - py)];
  return [px + ((at - py) / (y - py)) * (x - px), at];
}

const inside = ([x, y]: Place, side: number, frame: Frame): boolean => {
  const at = frame[side] ?? 0;
  const value = side % 2 === 0 ? x : y;
  return side < 2 ? value >= at : value <= at;
};

const sides = [0, 1, 2, 3] as const;

/** How a line lies to a frame, so that most lines need no clipping at all. */
export function position(line: readonly Place[], frame: Frame): 'inside' | 'outside' | 'across' {
  for (const side of sides)
    if (line.every((place) => !inside(place, side, frame))) return 'outside';
  return line.every((place) => sides.every((side) => inside(place, side, frame)))
    ? 'inside'
    : 'across';
}

/** A closed ring cut to a frame (Sutherland and Hodgman, 1974); what was outside runs along its edge. */
export function clipRing(ring: readonly Place[], frame: Frame): readonly Place[] {
  let kept = ring.slice(0, -1);
  for (const side of sides) {
    const before = kept;
    kept = [];
    for (let i = 0; i < before.length; i++) {
      const to = before[i];
      const from = before[(i + before.length - 1) % before.length];
      if (to === undefined || from === undefined) continue;
      if (inside(from, side, frame) !== inside(to, side, frame))
        kept.push(meeting(from, to, side, frame));
      if (inside(to, side, frame)) kept.push(to);
    }
  }
  const [first] = kept;
  return first === undefined ? [] : [...kept, first];
}

/** The pieces of a line that lie in a frame. */
export function clipLine(line: readonly Place[], frame: Frame): readonly (readonly Place[])[] {
  const pieces: Place[][] = [];
  for (let i = 1; i < line.length; i++) {
    const [from, to] = [line[i - 1], line[i]];
    if (from === undefined || to === undefined) continue;
    const part = clipStep(from, to, frame);
    if (part === null) continue;
    const last = pieces.at(-1);
    if (last?.at(-1) === part[0]) last.push(part[1]);
    else pieces.push([...part]);
  }
  return pieces;
}

function clipStep(from: Place, to: Place, frame: Frame): readonly [Place, Place] | null {
  let [a, b] = [from, to];
  for (const side of sides) {
    const [aIn, bIn] = [inside(a, side, frame), inside(b, side, frame)];
    if (!aIn && !bIn) return null;
    if (aIn && bIn) continue;
    const met = meeting(a, b, side, frame);
    if (aIn) b = met;
    else a = met;
  }
  return [a, b];
}
