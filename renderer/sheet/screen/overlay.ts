import type { Mark } from '../marks.ts';
import { boxMarks } from './boxes.ts';
import type { SheetColours } from './colours.ts';
import { curvedMarks } from './curved.ts';
import { drawingMark } from './drawings.ts';
import { letterMark } from './letters.ts';

/** Where the sheet begins on the page, pixels, and how opaque what is read is as a whole. */
export interface Origin {
  readonly left: number;
  readonly top: number;
  readonly opacity: number;
}

/**
 * What an element of the page looks like, as marks: boxes, lines of text and SVG shapes, in the
 * order of the document. So the sheet has what the reader sees, whichever layer has put it there.
 */
export function elementMarks(
  element: Element,
  origin: Origin,
  colours: SheetColours,
): readonly Mark[] {
  const style = getComputedStyle(element);
  const opacity = origin.opacity * Number(style.opacity);
  if (style.display === 'none' || style.visibility === 'hidden' || opacity < 0.05) return [];
  // Words for the ear alone.
  if (element.classList.contains('visually-hidden')) return [];
  const here = { ...origin, opacity };
  if (element instanceof SVGGeometryElement) {
    const mark = drawingMark(element, style, here, colours);
    return mark === null ? [] : [mark];
  }
  if (element instanceof SVGTextPathElement) return curvedMarks(element, style, here, colours);
  const own = element instanceof HTMLElement ? boxMarks(element, style, here, colours) : [];
  const inner = [...element.childNodes].flatMap((child): readonly Mark[] => {
    if (child instanceof Element) return elementMarks(child, here, colours);
    if (!(child instanceof Text)) return [];
    const mark = letterMark(child, style, here, colours);
    return mark === null ? [] : [mark];
  });
  return [...own, ...inner];
}
