import type { Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';

/** The lines or rings of which a geometry consists. */
export function linesOf({ geometry }: { readonly geometry: Geometry }): Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      return [];
  }
}

/** The lines or rings of some geometries of a topology. */
export const linesIn = (
  topology: Topology,
  geometries: readonly GeometryObject[],
): readonly Position[][] =>
  feature(topology, {
    type: 'GeometryCollection',
    geometries: [...geometries],
  }).features.flatMap(linesOf);
