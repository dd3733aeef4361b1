import type { GeometryObject, Topology } from 'topojson-specification';
import type { Extent } from '../projection/mapProjection.ts';

/** Geometry of a topology as a canvas wants it, without a list of points in between. */
export interface Arcs {
  pathOf(geometries: readonly GeometryObject[]): Path2D;
  extentOf(geometries: readonly GeometryObject[]): Extent;
}

/** An arc decoded: x and y in turns, metres on the plane. */
type Arc = Float64Array;

/**
 * Decodes each arc of a topology once, when something is first made of it. The first map is made so:
 * by way of topojson-client's lists of points, which `lines` of a shape still is, it took 30 ms more.
 */
export function arcsOf({ arcs, transform }: Topology): Arcs {
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  const decoded: Arc[] = [];
  const extents: Extent[] = [];
  const arcAt = (index: number): Arc => {
    const i = index < 0 ? ~index : index;
    const known = decoded[i];
    if (known !== undefined) return known;
    const steps = arcs[i] ?? [];
    const arc = new Float64Array(2 * steps.length);
    let [x, y] = [0, 0];
    let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
    steps.forEach(([dx = 0, dy = 0], at) => {
      [x, y] = transform === undefined ? [dx, dy] : [x + dx, y + dy];
      const [left, top] = [x * scale[0] + translate[0], y * scale[1] + translate[1]];
      arc[2 * at] = left;
      arc[2 * at + 1] = top;
      if (left < west) west = left;
      if (left > east) east = left;
      if (top < north) north = top;
      if (top > south) south = top;
    });
    decoded[i] = arc;
    extents[i] = [west, north, east, south];
    return arc;
  };
  return {
    pathOf: (geometries) => {
      const path = new Path2D();
      for (const line of geometries.flatMap(linesOf))
        line.forEach((index, i) => {
          draw(path, arcAt(index), index < 0, i === 0);
        });
      return path;
    },
    extentOf: (geometries) => {
      let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
      for (const index of geometries.flatMap(linesOf).flat()) {
        arcAt(index);
        const [left = west, top = north, right = east, bottom = south] =
          extents[index < 0 ? ~index : index] ?? [];
        [west, north] = [Math.min(west, left), Math.min(north, top)];
        [east, south] = [Math.max(east, right), Math.max(south, bottom)];
      }
      return [west, north, east, south];
    },
  };
}

/** The lines or rings of a geometry, each as the numbers of its arcs; one below zero runs backwards. */
function linesOf(geometry: GeometryObject): readonly (readonly number[])[] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.arcs];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.arcs;
    case 'MultiPolygon':
      return geometry.arcs.flat();
    case 'GeometryCollection':
      return geometry.geometries.flatMap(linesOf);
    default:
      return [];
  }
}

/** Goes along an arc; where it goes on from another, its first point is that one's last. */
function draw(path: Path2D, arc: Arc, backwards: boolean, begins: boolean): void {
  const count = arc.length / 2;
  for (let i = begins ? 0 : 1; i < count; i++) {
    const at = 2 * (backwards ? count - 1 - i : i);
    const [x, y] = [arc[at] ?? 0, arc[at + 1] ?? 0];
    if (begins && i === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  }
}
