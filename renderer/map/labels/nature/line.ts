/** A place in the view, pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A line that knows how long it is, so that type can be set along it. Pixels. */
export interface Line {
  readonly points: readonly Spot[];
  /** From the start to each point, along the line. */
  readonly reached: readonly number[];
  readonly length: number;
}

export function lineOf(points: readonly Spot[]): Line {
  const reached = [0];
  for (let i = 1; i < points.length; i++)
    reached.push((reached[i - 1] ?? 0) + between(points[i - 1], points[i]));
  return { points, reached, length: reached.at(-1) ?? 0 };
}

const between = (a: Spot = { x: 0, y: 0 }, b: Spot = a): number => Math.hypot(b.x - a.x, b.y - a.y);

/** The place so many pixels along; before the start and after the end the line goes straight on. */
export function alongLine({ points, reached }: Line, distance: number): Spot {
  // Halved again and again: a river has many points, and its name is tried in many places.
  let [i, last] = [1, points.length - 1];
  while (i < last) {
    const half = (i + last) >> 1;
    if ((reached[half] ?? 0) < distance) i = half + 1;
    else last = half;
  }
  const [a = { x: 0, y: 0 }, b = a] = [points[i - 1], points[i]];
  const [from, to] = [reached[i - 1] ?? 0, reached[i] ?? 0];
  const share = to > from ? (distance - from) / (to - from) : 0;
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

/** Places in equal steps from one distance to another, both included. */
export function stretch(line: Line, from: number, to: number, step: number): readonly Spot[] {
  const count = Math.max(1, Math.round((to - from) / step));
  return Array.from({ length: count + 1 }, (_, i) =>
    alongLine(line, from + ((to - from) * i) / count),
  );
}

/** A line through few points made round: each corner cut thrice (Chaikin, 1974); its ends stay. */
export function rounded(points: readonly Spot[]): readonly Spot[] {
  let round = points;
  for (let time = 0; time < 3; time++) {
    const cut = round.slice(1).flatMap((b, i) => {
      const a = round[i] ?? b;
      return [mixed(a, b, 0.25), mixed(a, b, 0.75)];
    });
    round = [...round.slice(0, 1), ...cut, ...round.slice(-1)];
  }
  return round;
}

const mixed = (a: Spot, b: Spot, share: number): Spot => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});

/** The line moved aside by so many pixels, to the right of the way it goes. */
export function aside(points: readonly Spot[], by: number): readonly Spot[] {
  return points.map(({ x, y }, i) => {
    const [a, b] = [points[i - 1] ?? { x, y }, points[i + 1] ?? { x, y }];
    const length = between(a, b) || 1;
    return { x: x - ((b.y - a.y) / length) * by, y: y + ((b.x - a.x) / length) * by };
  });
}

/** The same line so that type along it stands upright: from left to right, or upwards. */
export function upright(points: readonly Spot[]): readonly Spot[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return points;
  const across = last.x - first.x;
  const steep = Math.abs(across) < Math.abs(last.y - first.y) * 0.2;
  const forward = steep ? last.y < first.y : across > 0;
  return forward ? points : [...points].reverse();
}

/** How sharply a line bends, at most, from one of its steps to the next, and in all. Radians. */
export function bends(points: readonly Spot[]): { readonly most: number; readonly all: number } {
  let [most, all] = [0, 0];
  for (let i = 2; i < points.length; i++) {
    const [a, b, c] = [points[i - 2], points[i - 1], points[i]];
    if (!a || !b || !c) continue;
    const turn = Math.atan2(c.y - b.y, c.x - b.x) - Math.atan2(b.y - a.y, b.x - a.x);
    const bend = Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)));
    most = Math.max(most, bend);
    all += bend;
  }
  return { most, all };
}
