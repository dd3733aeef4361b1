import type { Mark } from '../marks.ts';
import { rectangle } from '../outlines.ts';
import type { SheetColours } from './colours.ts';
import type { Origin } from './overlay.ts';

/** A shape of an SVG drawing that stands on the page, with its style and place. */
export function drawingMark(
  shape: SVGGeometryElement,
  style: CSSStyleDeclaration,
  { left, top, opacity }: Origin,
  colours: SheetColours,
): Mark | null {
  const d = pathData(shape);
  const matrix = shape.getScreenCTM();
  const fill = colours.take(style.fill);
  const stroke = colours.take(style.stroke);
  if (d === null || matrix === null || (fill === null && stroke === null)) return null;
  const dash = style.strokeDasharray
    .split(/[\s,]+/)
    .map(Number.parseFloat)
    .filter((length) => !Number.isNaN(length));
  // Dashes of a path with a length of its own are for its animation.
  const dashed = dash.length > 0 && !shape.hasAttribute('pathLength');
  const mark: Mark = {
    kind: 'path',
    d,
    ...(fill === null
      ? {}
      : { fill: fill.colour, fillOpacity: fill.opacity * opacity * Number(style.fillOpacity) }),
    ...(stroke === null
      ? {}
      : {
          stroke: {
            colour: stroke.colour,
            width: Number.parseFloat(style.strokeWidth),
            opacity: stroke.opacity * opacity * Number(style.strokeOpacity),
            ...(dashed ? { dash } : {}),
          },
        }),
  };
  const turn = (Math.atan2(matrix.b, matrix.a) * 180) / Math.PI;
  const scale = Math.hypot(matrix.a, matrix.b);
  return { kind: 'group', x: matrix.e - left, y: matrix.f - top, turn, scale, marks: [mark] };
}

function pathData(shape: SVGGeometryElement): string | null {
  const number = (name: string) => Number(shape.getAttribute(name) ?? 0);
  switch (shape.localName) {
    case 'path':
      return shape.getAttribute('d');
    case 'line':
      return `M${number('x1')},${number('y1')}L${number('x2')},${number('y2')}`;
    case 'rect':
      return rectangle(number('x'), number('y'), number('width'), number('height'), number('rx'));
    case 'circle': {
      const [x, y, r] = [number('cx'), number('cy'), number('r')];
      return `M${x - r},${y}a${r},${r} 0 1 1 ${2 * r},0a${r},${r} 0 1 1 ${-2 * r},0z`;
    }
    case 'polygon':
      return `M${shape.getAttribute('points') ?? ''}z`;
    case 'polyline':
      return `M${shape.getAttribute('points') ?? ''}`;
    default:
      return null;
  }
}
