import type { Font, TextMark } from '../marks.ts';
import { cssFont } from '../paintCanvas.ts';
import type { SheetColours } from './colours.ts';
import type { Origin } from './overlay.ts';

let measure: CanvasRenderingContext2D | null = null;

/** A line of text where it stands on the screen, in the letters it is set in. */
export function letterMark(
  text: Text,
  style: CSSStyleDeclaration,
  { left, top, opacity }: Origin,
  colours: SheetColours,
): TextMark | null {
  const written = (text.textContent ?? '').replace(/\s+/g, ' ').trim();
  const isDrawn = text.parentElement instanceof SVGElement;
  const fill = colours.take(isDrawn ? style.fill : style.color);
  if (written === '' || fill === null || fill.opacity * opacity < 0.05) return null;
  const range = document.createRange();
  // The letters alone: what is between them and the next element stands in no mark.
  const raw = text.data;
  range.setStart(text, raw.length - raw.trimStart().length);
  range.setEnd(text, raw.trimEnd().length);
  const box = range.getBoundingClientRect();
  if (box.width === 0) return null;

  const font = letterFont(style);
  const isRtl = style.direction === 'rtl';
  const lang =
    text.parentElement?.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang;
  const width = Number.parseFloat(style.webkitTextStrokeWidth);
  const edge = width > 0 ? colours.take(style.webkitTextStrokeColor) : null;
  return {
    kind: 'text',
    x: (isRtl ? box.right : box.left) - left,
    y: baseline(box, cssFont(font)) - top,
    text: style.textTransform === 'uppercase' ? written.toLocaleUpperCase(lang) : written,
    font,
    fill: fill.colour,
    ...(lang === document.documentElement.lang ? {} : { lang }),
    ...(isRtl ? { dir: 'rtl' } : {}),
    ...(edge === null ? {} : { halo: { colour: edge.colour, width, opacity: edge.opacity } }),
  };
}

/** The letters that an element of the page is set in. */
export function letterFont(style: CSSStyleDeclaration): Font {
  const spacing = Number.parseFloat(style.letterSpacing);
  return {
    family: style.fontFamily.replaceAll('"', "'"),
    size: Number.parseFloat(style.fontSize),
    weight: Number(style.fontWeight) >= 500 ? 600 : 400,
    style: style.fontStyle === 'normal' ? 'normal' : 'italic',
    ...(spacing > 0 ? { letterSpacing: spacing } : {}),
  };
}

/** A line's box is as high as its face ascends and descends, whatever the line height. */
function baseline(box: DOMRect, font: string): number {
  measure ??= document.createElement('canvas').getContext('2d');
  if (measure === null) return box.bottom;
  measure.font = font;
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = measure.measureText('x');
  return box.top + up + (box.height - up - down) / 2;
}
