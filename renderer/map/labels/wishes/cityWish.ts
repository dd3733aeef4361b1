import type { NameForms } from '../../names/nameForms.ts';
import { boxAround, type Wish } from '../place.ts';
import { type LabelType, type SetText, setName } from '../text.ts';

/**
 * Twelve places around a point, to the right first, as map makers like it; of a name with endonyms
 * the fullest form that fits. Pixels.
 */
export function cityWish(
  key: string,
  name: NameForms,
  type: LabelType,
  at: { readonly x: number; readonly y: number },
  /** Half the width and half the height of the mark that stands there. */
  mark: { readonly halfWidth: number; readonly halfHeight: number },
): Wish<SetText> {
  const choices = name.flatMap((lines) => {
    const text = setName(lines, type);
    const dx = mark.halfWidth + 3 + text.width / 2;
    const dy = mark.halfHeight + 2.5 + text.height / 2;
    const places: readonly (readonly [string, number, number])[] = [
      ['right', dx, 0],
      ['left', -dx, 0],
      ['above', 0, -dy],
      ['below', 0, dy],
      ['right above', dx * 0.9, -dy * 0.75],
      ['right below', dx * 0.9, dy * 0.75],
      ['left above', -dx * 0.9, -dy * 0.75],
      ['left below', -dx * 0.9, dy * 0.75],
      ['right high', dx, -dy * 0.35],
      ['right low', dx, dy * 0.35],
      ['left high', -dx, -dy * 0.35],
      ['left low', -dx, dy * 0.35],
    ];
    return places.map(([side, x, y]) => ({
      box: boxAround(at.x + x, at.y + y, text.width, text.height),
      as: text,
      side,
    }));
  });
  return { key, choices };
}
