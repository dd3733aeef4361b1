import { geoGraticule } from 'd3-geo';
import type { MultiLineString, Position } from 'geojson';
import type { MapProjection } from '../../../renderer/map/projection/mapProjection.ts';
import { cutAt } from '../../../renderer/map/projection/world.ts';
import { planeLines } from './plane.ts';

/** Degrees between two lines. */
const every = 10;

/** Meridians and parallels; they are smooth, so few points draw them. */
export const graticule = (view: MapProjection): MultiLineString =>
  view.id === 'world'
    ? worldGraticule(view)
    : planeLines(view.geo(8_000), geoGraticule().step([every, every]).precision(30)());

/** The world's lines end where the globe is cut open. */
function worldGraticule(view: MapProjection): MultiLineString {
  const at = (longitude: number, latitude: number): Position => {
    const { x, y } = view.toPlane({ longitude, latitude });
    return [x, y];
  };
  const steps = (from: number, to: number, step: number) =>
    Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
  const parallels = steps(-80, 80, every).map((latitude) => [
    // A hair inside the cut, on both sides of it.
    at(cutAt(latitude) + 1e-6, latitude),
    at(cutAt(latitude) + 360 - 1e-6, latitude),
  ]);
  const wide = 5_000_000;
  const meridians = steps(-180, 170, every).flatMap((longitude) => {
    const lines: Position[][] = [];
    for (const latitude of steps(-80, 80, 1)) {
      const point = at(longitude, latitude);
      const line = lines.at(-1);
      const before = line?.at(-1);
      // A meridian that meets the cut goes on at the other side of the map.
      if (line !== undefined && Math.abs((before?.[0] ?? 0) - (point[0] ?? 0)) < wide)
        line.push(point);
      else lines.push([point]);
    }
    return lines;
  });
  return {
    type: 'MultiLineString',
    coordinates: [...parallels, ...meridians].filter((line) => line.length > 1),
  };
}
