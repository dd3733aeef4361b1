import type { Geometry, Position } from 'geojson';

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
