export interface Disc {
  readonly x: number;
  readonly y: number;
  /** Half the width and half the height that it takes, pixels. */
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/**
 * Pushes markers that would cover one another apart, each by as little as it takes, and keeps
 * their order. Where nothing overlaps, nothing moves.
 * @returns the places, pixels, in the order given
 */
export function spread(markers: readonly Disc[], gap = 1): readonly { x: number; y: number }[] {
  const places = markers.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < 200; round++) {
    let still = true;
    for (let i = 0; i < places.length; i++) {
      for (let j = i + 1; j < places.length; j++) {
        const [a, b, p, q] = [places[i], places[j], markers[i], markers[j]];
        if (!a || !b || !p || !q) continue;
        const overX = p.halfWidth + q.halfWidth + gap - Math.abs(b.x - a.x);
        const overY = p.halfHeight + q.halfHeight + gap - Math.abs(b.y - a.y);
        if (overX <= 0.01 || overY <= 0.01) continue;
        still = false;
        // Along the axis on which less is needed; equal places part sideways.
        if (overX <= overY) push(a, b, 'x', overX);
        else push(a, b, 'y', overY);
      }
    }
    if (still) break;
  }
  return places;
}

type Place = { x: number; y: number };

function push(a: Place, b: Place, axis: 'x' | 'y', by: number): void {
  const sign = b[axis] >= a[axis] ? 1 : -1;
  a[axis] -= (sign * by) / 2;
  b[axis] += (sign * by) / 2;
}
