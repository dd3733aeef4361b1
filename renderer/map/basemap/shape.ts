import type { Position } from 'geojson';
import type { GeometryObject } from 'topojson-specification';
import type { BasemapTopology } from '../projection/basemap.ts';
import type { Extent } from '../projection/mapProjection.ts';
import type { Arcs } from './arcs.ts';

export type PlaneLines = readonly (readonly Position[])[];

/** Geometry on the plane, ready to draw: metres, y southwards. */
export interface PlaneShape {
  readonly path: Path2D;
  readonly extent: Extent;
  /**
   * The same as lines, which a path does not give back: for drawing it on a sheet. As a finer
   * base map has them, where one is given that knows the shape.
   */
  readonly lines: (finer: BasemapTopology | null) => PlaneLines;
  /** The shapes that it was joined from; absent where it is none such. */
  readonly parts?: readonly PlaneShape[];
}

/** One path of many lines, made when it is first painted; rings come closed already. */
export const shapeOf = (drawn: PlaneLines, lines: PlaneShape['lines'] = () => drawn): PlaneShape =>
  lazyShape(() => pathOf(drawn), extentOf(drawn), lines);

/** The same of geometries of a topology. @param lines how they are had as such */
export const shapeIn = (
  arcs: Arcs,
  geometries: readonly GeometryObject[],
  lines: PlaneShape['lines'],
): PlaneShape => lazyShape(() => arcs.pathOf(geometries), arcs.extentOf(geometries), lines);

function lazyShape(make: () => Path2D, extent: Extent, lines: PlaneShape['lines']): PlaneShape {
  let path: Path2D | null = null;
  return {
    get path() {
      path ??= make();
      return path;
    },
    extent,
    lines,
  };
}

function pathOf(lines: PlaneLines): Path2D {
  const path = new Path2D();
  for (const line of lines)
    line.forEach(([x = 0, y = 0], i) => {
      if (i === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    });
  return path;
}

/** What some lines cover, metres; nothing where there are none. */
export function extentOf(lines: PlaneLines): Extent {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const line of lines)
    for (const [x = 0, y = 0] of line) {
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < north) north = y;
      if (y > south) south = y;
    }
  return [west, north, east, south];
}

/** One shape of several; as one path, which is mostly drawn in parts, only where it is asked for. */
export function joined(shapes: readonly PlaneShape[]): PlaneShape {
  let whole: Path2D | null = null;
  return {
    get path() {
      if (whole === null) {
        whole = new Path2D();
        for (const shape of shapes) whole.addPath(shape.path);
      }
      return whole;
    },
    extent: union(shapes.map((shape) => shape.extent)),
    lines: (finer) => shapes.flatMap((shape) => shape.lines(finer)),
    parts: shapes,
  };
}

const union = (extents: readonly Extent[]): Extent => [
  Math.min(...extents.map((extent) => extent[0])),
  Math.min(...extents.map((extent) => extent[1])),
  Math.max(...extents.map((extent) => extent[2])),
  Math.max(...extents.map((extent) => extent[3])),
];

let tester: CanvasRenderingContext2D | null = null;

/** Whether a place on the plane, metres, lies inside a filled shape. */
export function containsPoint(shape: PlaneShape, x: number, y: number): boolean {
  const [west, north, east, south] = shape.extent;
  if (x < west || x > east || y < north || y > south) return false;
  // A context of its own, never drawn on and never transformed.
  tester ??= document.createElement('canvas').getContext('2d');
  return tester?.isPointInPath(shape.path, x, y, 'evenodd') ?? false;
}

/** Whether a place on the plane lies on a line or no farther from it than `reach`; all in metres. */
export function touchesLine(shape: PlaneShape, x: number, y: number, reach: number): boolean {
  const [west, north, east, south] = shape.extent;
  if (x < west - reach || x > east + reach || y < north - reach || y > south + reach) return false;
  tester ??= document.createElement('canvas').getContext('2d');
  if (tester === null) return false;
  tester.lineWidth = reach * 2;
  return tester.isPointInStroke(shape.path, x, y);
}
