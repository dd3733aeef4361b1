export type Direction = 'up' | 'down' | 'left' | 'right';

export interface Spot {
  readonly key: string;
  /** Any plane with y growing downwards. */
  readonly x: number;
  readonly y: number;
}

const ahead: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/**
 * The spot one comes to first from `from` in a direction, what lies straight ahead before what
 * lies aside; null where nothing lies that way (within 60 degrees to either side).
 */
export function nextInDirection<T extends Spot>(
  from: Spot,
  spots: readonly T[],
  direction: Direction,
): T | null {
  const [ux, uy] = ahead[direction];
  let best: { spot: T; cost: number } | null = null;
  for (const spot of spots) {
    if (spot.key === from.key) continue;
    const [dx, dy] = [spot.x - from.x, spot.y - from.y];
    const along = dx * ux + dy * uy;
    const aside = Math.abs(dx * uy - dy * ux);
    if (along <= 0 || aside > along * 1.75) continue;
    const cost = along + aside * 1.5;
    if (best === null || cost < best.cost) best = { spot, cost };
  }
  return best?.spot ?? null;
}
