import type { GroupMark, Mark, TextMark } from '../marks.ts';
import type { SheetColours } from './colours.ts';
import { letterFont } from './letters.ts';
import type { Origin } from './overlay.ts';

/**
 * A name along a line, such as a river's, letter by letter as each stands on the screen. Such
 * names are in scripts whose letters do not join.
 */
export function curvedMarks(
  path: SVGTextPathElement,
  style: CSSStyleDeclaration,
  { left, top, opacity }: Origin,
  colours: SheetColours,
): readonly Mark[] {
  const fill = colours.take(style.fill);
  const toScreen = path.getScreenCTM();
  if (fill === null || toScreen === null || fill.opacity * opacity < 0.05) return [];
  const width = Number.parseFloat(style.strokeWidth);
  const edge = width > 0 ? colours.take(style.stroke) : null;
  const { letterSpacing: _, ...font } = letterFont(style);
  const bare: Omit<TextMark, 'text'> = { kind: 'text', x: 0, y: 0, font, fill: fill.colour };
  const letters = [...(path.textContent ?? '')].slice(0, path.getNumberOfChars());
  const set = (look: Omit<TextMark, 'text'>) =>
    letters.flatMap((text, i): GroupMark[] => {
      if (text.trim() === '') return [];
      const at = path.getStartPositionOfChar(i).matrixTransform(toScreen);
      const turn = path.getRotationOfChar(i);
      return [{ kind: 'group', x: at.x - left, y: at.y - top, turn, marks: [{ ...look, text }] }];
    });
  if (edge === null) return set(bare);
  // First all the edges: none lies over the letter before it.
  const halo = { colour: edge.colour, width, opacity: edge.opacity };
  return [...set({ ...bare, fill: edge.colour, halo }), ...set(bare)];
}
