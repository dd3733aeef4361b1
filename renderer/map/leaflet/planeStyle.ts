import type { PathOptions } from 'leaflet';
import type { Palette, Tint } from '../colours/palette.ts';
import { colourOf, type Paint } from '../colours/tint.ts';

/** Leaflet's own options with paints for colours, and hatching over a fill. */
export interface PlaneStyle extends Omit<PathOptions, 'color' | 'fillColor' | 'dashArray'> {
  readonly color?: Paint;
  readonly fillColor?: Paint;
  /** Pixels drawn and left out in turn. */
  readonly dashArray?: readonly number[];
  /** Null or undefined for none. */
  readonly hatch?: Tint | null;
}

/** A style in the colours of one theme; widths in pixels. */
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

/** How a style looks in a theme. */
export function drawnStyle(style: PlaneStyle, palette: Palette): DrawnStyle {
  const { fill, fillColor, fillOpacity = 1, hatch = null } = style;
  const { stroke, color, opacity = 1, weight = 1, dashArray = [] } = style;
  const filled = fill !== false && fillColor !== undefined;
  const lined = stroke !== false && color !== undefined;
  return {
    fill: filled ? { colour: colourOf(fillColor, palette), opacity: fillOpacity } : null,
    hatch: hatch === null ? null : palette[hatch],
    line: lined
      ? { colour: colourOf(color, palette), opacity, width: weight, dashes: dashArray }
      : null,
  };
}
