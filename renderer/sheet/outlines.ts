/** Lines and areas as SVG path data, coordinates with one decimal so that files stay small. */

type Place = readonly [x: number, y: number];

/**
 * Many lines as one path. Points that fall on the one before are left out; a ring (its last point
 * is its first) is closed.
 */
export function pathOf(lines: readonly (readonly Place[])[]): string {
  let d = '';
  for (const line of lines) {
    const steps: string[] = [];
    let [px, py] = [Number.NaN, Number.NaN];
    for (const [x, y] of line) {
      const [rx, ry] = [tenths(x), tenths(y)];
      if (rx === px && ry === py) continue;
      // Steps from point to point are shorter to write than places.
      steps.push(
        steps.length === 0 ? `M${rx / 10},${ry / 10}` : `${(rx - px) / 10},${(ry - py) / 10}`,
      );
      [px, py] = [rx, ry];
    }
    if (steps.length < 2) continue;
    const [first, last] = [line[0], line.at(-1)];
    const closed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
    d += `${steps[0]}l${steps.slice(1).join(' ')}${closed ? 'z' : ''}`;
  }
  return d;
}

const tenths = (value: number): number => Math.round(value * 10);

/** A rectangle, its corners rounded by `r`. */
export function rectangle(x: number, y: number, width: number, height: number, r = 0): string {
  if (r === 0) return `M${x},${y}h${width}v${height}h${-width}z`;
  const corner = (dx: number, dy: number) => `a${r},${r} 0 0 1 ${dx},${dy}`;
  return [
    `M${x + r},${y}h${width - 2 * r}${corner(r, r)}v${height - 2 * r}${corner(-r, r)}`,
    `h${2 * r - width}${corner(-r, -r)}v${2 * r - height}${corner(r, -r)}z`,
  ].join('');
}

/** A straight line. */
export const straight = (x1: number, y1: number, x2: number, y2: number): string =>
  `M${x1},${y1}L${x2},${y2}`;
