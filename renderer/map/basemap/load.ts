import type { Feature, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { BasemapTopology, LabelSpot } from '../projection/basemap.ts';
import { type Extent, type MapProjection, projections } from '../projection/mapProjection.ts';
import { type BasemapLevel, fetchBasemap } from './fetch.ts';
import { linesOf } from './lines.ts';
import { type PlaneShape, shapeOf } from './shape.ts';

export interface Border {
  readonly between: readonly [string, string];
  readonly disputed: boolean;
  readonly shape: PlaneShape;
}
export interface Land {
  readonly shape: PlaneShape;
  /** Extent of the largest piece and what lies close to it: what to show of the country. */
  readonly mainExtent: Extent;
  readonly spots: readonly LabelSpot[];
}
/** The base map decoded: plane shapes by feature id, in metres. */
export interface Basemap {
  readonly land: ReadonlyMap<string, Land>;
  readonly coasts: ReadonlyMap<string, PlaneShape>;
  readonly borders: readonly Border[];
  readonly lakes: PlaneShape;
  readonly rivers: PlaneShape;
  readonly graticule: PlaneShape;
  /** All that the map shows: its sea, where there is no land. */
  readonly earth: PlaneShape;
}

const loaded = new Map<BasemapLevel, Promise<Basemap>>();

/** Loads a level of detail once; a failure is not kept, so that it can be tried again. */
export function loadBasemap(level: BasemapLevel): Promise<Basemap> {
  const known = loaded.get(level);
  if (known !== undefined) return known;
  const projection = projections[level === 'world' ? 'world' : 'region'];
  const loading = fetchBasemap(level).then((topology) => decode(topology, projection));
  loading.catch(() => loaded.delete(level));
  loaded.set(level, loading);
  return loading;
}

function decode(topology: BasemapTopology, projection: MapProjection): Basemap {
  const { land, coasts, borders, lakes, rivers, graticule } = topology.objects;
  const lines = (features: readonly Feature[]) => shapeOf(features.flatMap(linesOf));
  return {
    land: new Map(
      feature(topology, land).features.map((country) => [
        String(country.id),
        {
          shape: shapeOf(linesOf(country)),
          mainExtent: mainExtent(country.geometry as MultiPolygon),
          spots: country.properties.spots ?? [],
        },
      ]),
    ),
    coasts: new Map(
      feature(topology, coasts).features.map((coast) => [
        String(coast.id),
        shapeOf(linesOf(coast)),
      ]),
    ),
    borders: feature(topology, borders).features.map((border) => ({
      ...border.properties,
      shape: shapeOf(linesOf(border)),
    })),
    lakes: lines(feature(topology, lakes).features),
    rivers: lines(feature(topology, rivers).features),
    graticule: lines(feature(topology, graticule).features),
    earth: shapeOf([projection.outline().map(([x, y]) => [x, y])]),
  };
}

function mainExtent(geometry: MultiPolygon): Extent {
  const extents = geometry.coordinates.map(([ring = []]) => shapeExtent(ring));
  const size = ([west, north, east, south]: Extent) => (east - west) * (south - north);
  const largest = extents.reduce((a, b) => (size(b) > size(a) ? b : a), [0, 0, 0, 0] as Extent);
  return largest;
}

function shapeExtent(ring: readonly Position[]): Extent {
  const xs = ring.map(([x = 0]) => x);
  const ys = ring.map(([, y = 0]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
