import type { Mark, PathMark } from '../marks.ts';
import { rectangle } from '../outlines.ts';
import type { Colour, SheetColours } from './colours.ts';
import type { Origin } from './overlay.ts';

/** An element's background, border, and the rings that its shadows draw; soft shadows are left out. */
export function boxMarks(
  element: Element,
  style: CSSStyleDeclaration,
  { left, top, opacity }: Origin,
  colours: SheetColours,
): readonly Mark[] {
  const background = colours.take(style.backgroundColor);
  const width = Number.parseFloat(style.borderTopWidth);
  const border = width > 0 && isPlain(style) ? colours.take(style.borderTopColor) : null;
  const rings = ringsOf(style.boxShadow);
  if (background === null && border === null && rings.length === 0) return [];
  const hatch = hatchColour(style.backgroundImage);

  const box = element.getBoundingClientRect();
  const radius = radiusOf(style, box);
  const shape = (grow: number): string => {
    const [w, h] = [box.width + 2 * grow, box.height + 2 * grow];
    const r = radius === 0 ? 0 : Math.max(0, Math.min(radius + grow, w / 2, h / 2));
    return rectangle(
      tidy(box.left - left - grow),
      tidy(box.top - top - grow),
      tidy(w),
      tidy(h),
      tidy(r),
    );
  };
  const area = (grow: number, { colour, opacity: alpha }: Colour): PathMark => ({
    kind: 'path',
    d: shape(grow),
    fill: colour,
    fillOpacity: alpha * opacity,
  });
  const line = (
    inward: number,
    { colour, opacity: alpha }: Colour,
    thick: number,
    dash?: readonly number[],
  ): PathMark => ({
    kind: 'path',
    d: shape(-inward),
    stroke: { colour, width: thick, opacity: alpha * opacity, ...(dash ? { dash } : {}) },
  });

  const marks: Mark[] = [];
  for (const ring of rings.filter(({ inset }) => !inset).reverse()) {
    const colour = colours.take(ring.colour);
    if (colour !== null) marks.push(area(ring.spread, colour));
  }
  if (background !== null) marks.push(area(0, background));
  const lines = hatch === null ? null : colours.take(hatch);
  if (lines !== null) {
    const [x, y] = [box.left - left, box.top - top];
    const step = 5 * Math.SQRT2;
    const count = Math.ceil((box.width + box.height) / step);
    const d = Array.from({ length: count }, (_, i) => {
      const sum = (i + 0.7) * step;
      return `M${tidy(x + sum - box.height)},${tidy(y + box.height)}L${tidy(x + sum)},${tidy(y)}`;
    }).join('');
    const stroke = { colour: lines.colour, width: 1 };
    marks.push({ kind: 'group', clip: shape(0), marks: [{ kind: 'path', d, stroke }] });
  }
  for (const ring of rings.filter(({ inset }) => inset)) {
    const colour = colours.take(ring.colour);
    if (colour !== null) marks.push(line(ring.spread / 2, colour, ring.spread));
  }
  if (border !== null) {
    const dash = style.borderTopStyle === 'dashed' ? [width * 2, width * 2] : undefined;
    // A line without height is a border of one side.
    marks.push(
      box.height <= width + 1
        ? {
            ...line(0, border, width, dash),
            d: `M${tidy(box.left - left)},${tidy(box.top - top)}h${tidy(box.width)}`,
          }
        : line(width / 2, border, width, dash),
    );
  }
  return marks;
}

/** The colour of slanting lines drawn by a background; null where it draws none. */
const hatchColour = (image: string): string | null =>
  image.startsWith('repeating-linear-gradient(')
    ? ((image.match(/(?:rgba?|color)\([^)]*\)/g) ?? []).at(-1) ?? null)
    : null;

const isPlain = (style: CSSStyleDeclaration): boolean =>
  style.borderTopStyle === 'solid' || style.borderTopStyle === 'dashed';

function radiusOf({ borderTopLeftRadius }: CSSStyleDeclaration, box: DOMRect): number {
  const value = Number.parseFloat(borderTopLeftRadius);
  const radius = borderTopLeftRadius.endsWith('%') ? (value / 100) * box.width : value;
  return Math.min(radius || 0, box.width / 2, box.height / 2);
}

interface Ring {
  readonly colour: string;
  readonly spread: number;
  readonly inset: boolean;
}

/** The shadows without blur or offset: `rgb(1, 2, 3) 0px 0px 0px 1.5px inset`. */
export function ringsOf(boxShadow: string): readonly Ring[] {
  return boxShadow.split(/,(?![^(]*\))/).flatMap((shadow) => {
    const found = /^\s*(.+?) 0px 0px 0px ([\d.]+)px(?: (inset))?\s*$/.exec(shadow);
    if (found === null) return [];
    const [, colour = '', spread = '0', inset] = found;
    return Number(spread) === 0
      ? []
      : [{ colour, spread: Number(spread), inset: inset !== undefined }];
  });
}

const tidy = (value: number): number => Math.round(value * 10) / 10;
