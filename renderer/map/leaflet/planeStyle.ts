import type { PathOptions } from 'leaflet';
import type { Palette, Tint } from '../colours/palette.ts';
import { colourOf, type Paint } from '../colours/tint.ts';

/** Leaflet's own options with paints for colours, and hatching over a fill. */
export interface PlaneStyle extends Omit<PathOptions, 'color' | 'fillColor' | 'dashArray'> {
  readonly color?: Paint;
  readonly fillColor?: Paint;
  /** Pixels drawn and left out in turn. */
  readonly dashArray?: readonly number[];
  /** Whether the line is finer on a small scale, where islands would be all outline. */
  readonly thins?: boolean;
  /** Null or undefined for none. */
  readonly hatch?: Tint | null;
}

/** A style in the colours of one theme, at one scale; widths in pixels. */
export interface DrawnStyle {
  readonly fill: { readonly colour: string; readonly opacity: number } | null;
  /** Lines over the fill, of its opacity. */
  readonly hatch: string | null;
  readonly line: DrawnLine | null;
}

interface DrawnLine {
  readonly colour: string;
  readonly opacity: number;
  readonly width: number;
  /** None for a whole line. */
  readonly dashes: readonly number[];
}

/** Metres in a pixel up to which lines have their whole width, and from which on half of it. */
const [whole, half] = [14_000, 28_000];

/** By how much lines are finer at a scale: 1 for not at all, down to a half. */
export const thinning = (metresPerPixel: number): number =>
  1 - Math.max(0, Math.min(1, (metresPerPixel - whole) / (half - whole))) / 2;

/**
 * How a style looks in a theme.
 * @param metres in one pixel
 */
export function drawnStyle(style: PlaneStyle, palette: Palette, metres: number): DrawnStyle {
  const { fill, fillColor, fillOpacity = 1, hatch = null } = style;
  const { stroke, color, opacity = 1, weight = 1, dashArray = [] } = style;
  const filled = fill !== false && fillColor !== undefined;
  const width = style.thins ? weight * thinning(metres) : weight;
  const lined = stroke !== false && color !== undefined;
  return {
    fill: filled ? { colour: colourOf(fillColor, palette), opacity: fillOpacity } : null,
    hatch: hatch === null ? null : palette[hatch],
    line: lined ? { colour: colourOf(color, palette), opacity, width, dashes: dashArray } : null,
  };
}
