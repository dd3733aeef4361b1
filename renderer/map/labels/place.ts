/** A rectangle on the screen, pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A place on the screen, pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** One way in which something could be written. */
export interface Choice<T> {
  readonly box: Box;
  readonly as: T;
  /**
   * What it covers, where that is not its box: the letters of a name that is not level, or the
   * line of one that stands aside.
   */
  readonly boxes?: readonly Box[];
  /** What else has to be true of it; asked only where the box is free. */
  readonly holds?: () => boolean;
  /** On which side of its mark it stands. */
  readonly side?: string;
  /** To where a line leads from a name that stands aside. */
  readonly leader?: Spot;
}

/** Something that wants to be written, with the ways in which it could be, best first. */
export interface Wish<T> {
  readonly key: string;
  readonly choices: readonly Choice<T>[];
}
/** The same with choices that are made up one after the other, as long as none fits. */
export interface LazyWish<T> {
  readonly key: string;
  readonly choices: Iterable<Choice<T>>;
}
export interface Placed<T> extends Choice<T> {
  readonly key: string;
}

/** Whether two boxes come closer than a gap. */
export const collide = (a: Box, b: Box, gap = 0): boolean =>
  a.left < b.left + b.width + gap &&
  b.left < a.left + a.width + gap &&
  a.top < b.top + b.height + gap &&
  b.top < a.top + a.height + gap;

/** A box around its middle. */
export const boxAround = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  width,
  height,
});

/**
 * Places one wish after the other: each gets its first choice that keeps `gap` pixels from the
 * obstacles and from all placed before it; null for one that has none.
 */
export function placer<T>(
  obstacles: readonly Box[],
  gap = 2,
): (wish: LazyWish<T>) => Placed<T> | null {
  const taken = [...obstacles];
  return ({ key, choices }) => {
    for (const choice of choices) {
      const boxes = boxesOf(choice);
      if (taken.some((other) => boxes.some((box) => collide(box, other, gap)))) continue;
      if (choice.holds?.() === false) continue;
      taken.push(...boxes);
      return { key, ...choice };
    }
    return null;
  };
}

/** Places what fits, in the order given. */
export function placeLabels<T>(
  wishes: readonly LazyWish<T>[],
  obstacles: readonly Box[],
  gap = 2,
): readonly Placed<T>[] {
  return wishes.map(placer<T>(obstacles, gap)).filter((placed) => placed !== null);
}

/** What a choice covers. */
export const boxesOf = ({ box, boxes = [box] }: Choice<unknown>): readonly Box[] => boxes;
