import { geoIdentity, geoPath } from 'd3-geo';
import type { MultiPolygon, Position } from 'geojson';
import type { Extent } from '../../../map/projection/mapProjection.ts';
import type { Line } from './planeMap.ts';

/** A rectangle on the sheet, in its units. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A plane laid into a frame of the sheet: what lies outside the frame is cut off. */
export interface Fit {
  readonly frame: Rectangle;
  readonly metresPerUnit: number;
  /** Metres on the plane to the sheet. */
  readonly at: (x: number, y: number) => { readonly x: number; readonly y: number };
  /** The sheet to metres on the plane. */
  readonly metresAt: (x: number, y: number) => readonly [number, number];
  readonly path: (lines: readonly Line[]) => string;
  readonly area: (polygons: MultiPolygon) => string;
  /** Rings on the sheet of what of polygons lies in the frame, each polygon's outer one first. */
  readonly rings: (polygons: MultiPolygon) => Position[][];
}

/** Lays an extent into the middle of a frame, as large as it goes. */
export function fitInto(extent: Extent, frame: Rectangle): Fit {
  const [west, north, east, south] = extent;
  const metresPerUnit = Math.max((east - west) / frame.width, (south - north) / frame.height);
  const left = frame.left + frame.width / 2 - (west + east) / 2 / metresPerUnit;
  const top = frame.top + frame.height / 2 - (north + south) / 2 / metresPerUnit;
  const right = frame.left + frame.width;
  const bottom = frame.top + frame.height;
  const onSheet = geoIdentity()
    .scale(1 / metresPerUnit)
    .translate([left, top])
    .clipExtent([
      [frame.left, frame.top],
      [right, bottom],
    ]);
  const path = geoPath(onSheet).digits(2);
  return {
    frame,
    metresPerUnit,
    at: (x, y) => ({ x: x / metresPerUnit + left, y: y / metresPerUnit + top }),
    metresAt: (x, y) => [(x - left) * metresPerUnit, (y - top) * metresPerUnit],
    path: (lines) => path({ type: 'MultiLineString', coordinates: [...lines] }) ?? '',
    area: (polygons) => path(polygons) ?? '',
    rings: (polygons) => {
      const rings: Position[][] = [];
      const stream = onSheet.stream({
        point: (x, y) => rings.at(-1)?.push([x, y]),
        lineStart: () => rings.push([]),
        lineEnd: () => {},
        polygonStart: () => {},
        polygonEnd: () => {},
      });
      for (const polygon of polygons.coordinates) {
        stream.polygonStart();
        for (const ring of polygon) {
          stream.lineStart();
          // A stream takes a ring open, as d3-geo itself gives it.
          for (const [x = 0, y = 0] of ring.slice(0, -1)) stream.point(x, y);
          stream.lineEnd();
        }
        stream.polygonEnd();
      }
      return rings.filter((ring) => ring.length >= 3);
    },
  };
}
