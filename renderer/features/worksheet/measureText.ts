import { cssFont } from '../../sheet/paintCanvas.ts';
import type { Measure } from './type.ts';

let painter: CanvasRenderingContext2D | null = null;

/** Measures a line as the page sets it. */
export const measureText: Measure = (text, font) => {
  painter ??= document.createElement('canvas').getContext('2d');
  if (painter === null) return text.length * font.size * 0.6;
  // Large, since a canvas may round the widths of small type.
  painter.font = cssFont({ ...font, size: font.size * 8 });
  return painter.measureText(text).width / 8;
};
