/** Pixels of the view. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A leg as it is drawn. */
export interface LegLine {
  /** For a path's `d`, from marker to marker. */
  readonly line: string;
  /** Where the arrow's head stands and whither it points (degrees, clockwise from the right); null where there is no room. */
  readonly head: (Spot & { readonly angle: number }) | null;
}

/** A line shorter than this, pixels, has no room for a head. */
const shortest = 16;
/** Where on the line the head stands: past the middle, so that it leads on. */
const headAt = 0.56;

/** Moves a line so that it begins and ends where the markers stand, the more the nearer to each. */
export function drawnTo(line: readonly Spot[], start: Spot, end: Spot): readonly Spot[] {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined) return [];
  return line.map(({ x, y }, i) => {
    const share = i / (line.length - 1);
    return {
      x: x + (start.x - first.x) * (1 - share) + (end.x - last.x) * share,
      y: y + (start.y - first.y) * (1 - share) + (end.y - last.y) * share,
    };
  });
}

/** Lengths from the start of a line to each of its corners. */
const lengthsOf = (line: readonly Spot[]): readonly number[] => {
  const lengths = [0];
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]];
    if (a && b) lengths.push((lengths.at(-1) ?? 0) + Math.hypot(b.x - a.x, b.y - a.y));
  }
  return lengths;
};

/** The spot at a length from the start, with the direction there in degrees. */
function along(line: readonly Spot[], lengths: readonly number[], length: number) {
  const next = Math.max(
    1,
    lengths.findIndex((one) => one >= length),
  );
  const [a, b] = [line[next - 1], line[next]];
  if (a === undefined || b === undefined) return { x: 0, y: 0, angle: 0 };
  const [from = 0, to = 0] = [lengths[next - 1], lengths[next]];
  const share = to === from ? 0 : (length - from) / (to - from);
  return {
    x: a.x + (b.x - a.x) * share,
    y: a.y + (b.y - a.y) * share,
    angle: (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI,
  };
}

/**
 * The visible part of a line between two markers.
 * @param trimStart @param trimEnd pixels that the markers cover of it
 * @returns null where the markers cover all of it
 */
export function legLine(line: readonly Spot[], trimStart: number, trimEnd: number): LegLine | null {
  const lengths = lengthsOf(line);
  const whole = lengths.at(-1) ?? 0;
  const [start, end] = [trimStart, whole - trimEnd];
  if (end - start < 1) return null;
  const inner = line.filter((_, i) => {
    const length = lengths[i] ?? 0;
    return length > start && length < end;
  });
  const spots = [along(line, lengths, start), ...inner, along(line, lengths, end)];
  const visible = end - start;
  return {
    line: `M${spots.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`,
    head: visible < shortest ? null : along(line, lengths, start + visible * headAt),
  };
}
