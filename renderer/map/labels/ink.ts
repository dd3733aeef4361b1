/** What a line of text covers, pixels from its baseline; `ascent` and `descent` are the font's. */
export interface Ink {
  readonly width: number;
  readonly above: number;
  readonly below: number;
  readonly ascent: number;
  readonly descent: number;
}

let context: CanvasRenderingContext2D | null = null;
const known = new Map<string, Ink>();

/** Measures a line once. @param font CSS font; @param spacing pixels between letters */
export function inkOf(text: string, font: string, spacing: number): Ink {
  const key = `${font}|${spacing}|${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null)
    return { width: text.length * 7, above: 9, below: 3, ascent: 9, descent: 3 };
  context.font = font;
  context.letterSpacing = `${spacing}px`;
  const measured = context.measureText(text);
  const ink: Ink = {
    // Ink may reach beyond the advance, as the tails of Nastaliq do.
    width: Math.max(
      measured.width,
      measured.actualBoundingBoxLeft + measured.actualBoundingBoxRight,
    ),
    above: measured.actualBoundingBoxAscent,
    below: measured.actualBoundingBoxDescent,
    ascent: measured.fontBoundingBoxAscent,
    descent: measured.fontBoundingBoxDescent,
  };
  known.set(key, ink);
  return ink;
}

/** Forgets what was measured: other faces have come in. */
export const forgetInk = (): void => known.clear();
