import { boxAround, type Wish } from '../place.ts';
import { type SetText, setText } from '../text.ts';

/** Eight places around a point, to the right first, as map makers like it. Pixels. */
export function cityWish(
  key: string,
  name: string,
  at: { readonly x: number; readonly y: number },
  /** Half the width and half the height of the mark that stands there. */
  mark: { readonly halfWidth: number; readonly halfHeight: number },
): Wish<SetText> {
  const text = setText([name], { kind: 'city', size: 11.5, spacing: 0 });
  const dx = mark.halfWidth + 3 + text.width / 2;
  const dy = mark.halfHeight + 2.5 + text.height / 2;
  const places: readonly (readonly [number, number])[] = [
    [dx, 0],
    [-dx, 0],
    [0, -dy],
    [0, dy],
    [dx * 0.9, -dy * 0.75],
    [dx * 0.9, dy * 0.75],
    [-dx * 0.9, -dy * 0.75],
    [-dx * 0.9, dy * 0.75],
  ];
  return {
    key,
    choices: places.map(([x, y]) => ({
      box: boxAround(at.x + x, at.y + y, text.width, text.height),
      as: text,
    })),
  };
}
