import { mixed } from './mixed.ts';
import type { Palette, Tint } from './palette.ts';

/** A colour on its way from one to another, `share` (0 to 1) of the way. */
export interface Blend {
  readonly from: Tint;
  readonly to: Tint;
  readonly share: number;
}

/** What a path is painted with: the canvas knows which colour that is in either theme. */
export type Paint = Tint | Blend | 'transparent';

/** The colour of a paint in a theme. */
export function colourOf(paint: Paint, palette: Palette): string {
  if (paint === 'transparent') return paint;
  if (typeof paint === 'string') return palette[paint];
  return mixed(palette[paint.from], palette[paint.to], paint.share);
}
