import { geoCentroid } from 'd3-geo';
import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { MapProjection } from '../../../renderer/map/projection/mapProjection.ts';
import { fromCut, wholePiece } from '../../../renderer/map/projection/world.ts';
import { planeLines, planePolygons } from './plane.ts';

/** Brings land and lines from degrees onto the plane of a view, in metres. */
export interface Projector {
  polygons(land: Polygon | MultiPolygon): MultiPolygon;
  lines(lines: readonly Position[][]): MultiLineString;
}

/**
 * @param view the view of the map
 * @param stray metres that a resampled line may stray from the true one
 */
export const projectorOf = (view: MapProjection, stray: number): Projector =>
  view.id === 'world' ? piecewise(view, stray) : atOnce(view, stray);

function atOnce(view: MapProjection, stray: number): Projector {
  const projection = view.geo(stray);
  return {
    polygons: (land) => planePolygons(projection, land),
    lines: (coordinates) =>
      planeLines(projection, { type: 'MultiLineString', coordinates: [...coordinates] }),
  };
}

/** Degrees; the one continent south of it lies around the pole, and the cut has to open it. */
const aroundPole = -60;

/** Each piece goes whole to the side of the cut on which its middle lies. */
function piecewise(view: MapProjection, stray: number): Projector {
  const projectionOf = (piece: Polygon | LineString) => {
    const [longitude, latitude] = geoCentroid(piece);
    if (latitude < aroundPole) return view.geo(stray);
    return wholePiece(fromCut(longitude, latitude), stray);
  };
  return {
    polygons: (land) => {
      const pieces = land.type === 'Polygon' ? [land.coordinates] : land.coordinates;
      const coordinates = pieces.flatMap((rings) => {
        const piece: Polygon = { type: 'Polygon', coordinates: rings };
        return planePolygons(projectionOf(piece), piece).coordinates;
      });
      return { type: 'MultiPolygon', coordinates };
    },
    lines: (lines) => {
      const coordinates = lines.flatMap((line) => {
        const piece: LineString = { type: 'LineString', coordinates: line };
        return planeLines(projectionOf(piece), piece).coordinates;
      });
      return { type: 'MultiLineString', coordinates };
    },
  };
}
