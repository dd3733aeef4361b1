import type { Feature, Geometry, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { BasemapTopology } from '../../../map/projection/basemap.ts';

export type Line = Position[];

export interface PlaneBorder {
  /** Feature ids of the two sides. */
  readonly between: readonly [string, string];
  readonly disputed: boolean;
  readonly lines: readonly Line[];
}

/** A base map as coordinates in metres on a plane, y southwards: what can be projected anew. */
export interface PlaneMap {
  /** Polygons by feature id. */
  readonly land: ReadonlyMap<string, MultiPolygon>;
  readonly coasts: readonly Line[];
  readonly borders: readonly PlaneBorder[];
  readonly lakes: MultiPolygon;
  readonly rivers: readonly Line[];
}

/** Reads a base map's file. */
export function decodePlaneMap(topology: BasemapTopology): PlaneMap {
  const { land, coasts, borders, lakes, rivers } = topology.objects;
  return {
    land: new Map(
      feature(topology, land).features.map((country) => [
        String(country.id),
        { type: 'MultiPolygon', coordinates: polygonsOf(country.geometry) },
      ]),
    ),
    coasts: feature(topology, coasts).features.flatMap(linesOf),
    borders: feature(topology, borders).features.map((border) => ({
      between: border.properties.between,
      disputed: border.properties.dispute !== undefined,
      lines: linesOf(border),
    })),
    lakes: {
      type: 'MultiPolygon',
      coordinates: feature(topology, lakes).features.flatMap(({ geometry }) =>
        polygonsOf(geometry),
      ),
    },
    rivers: feature(topology, rivers).features.flatMap(linesOf),
  };
}

function polygonsOf(geometry: Geometry): Line[][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

function linesOf({ geometry }: Feature): Line[] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}
