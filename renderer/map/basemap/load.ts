import type { Feature, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import type { BasemapTopology, BorderProperties, LabelSpot } from '../projection/basemap.ts';
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
  const { land, coasts, borders } = topology.objects;
  const again =
    (own: readonly GeometryObject[], find: Find): PlaneShape['lines'] =>
    (finer) => {
      const lines = finer === null ? [] : linesIn(finer, find(finer.objects));
      return lines.length > 0 ? lines : linesIn(topology, own);
    };
  const whole = (name: 'lakes' | 'rivers' | 'graticule') => {
    const { geometries } = topology.objects[name];
    const find: Find = (finer) => finer[name].geometries;
    return shapeOf(linesIn(topology, geometries), again(geometries, find));
  };
  return {
    land: new Map(
      feature(topology, land).features.map((country, i) => [
        String(country.id),
        {
          shape: shapeOf(
            linesOf(country),
            again(land.geometries.slice(i, i + 1), (finer) => withId(finer.land, country.id)),
          ),
          mainExtent: mainExtent(country.geometry as MultiPolygon),
          spots: country.properties.spots ?? [],
        },
      ]),
    ),
    coasts: new Map(
      feature(topology, coasts).features.map((coast, i) => [
        String(coast.id),
        shapeOf(
          linesOf(coast),
          again(coasts.geometries.slice(i, i + 1), (finer) => withId(finer.coasts, coast.id)),
        ),
      ]),
    ),
    borders: feature(topology, borders).features.map((border, i) => ({
      ...border.properties,
      shape: shapeOf(
        linesOf(border),
        again(borders.geometries.slice(i, i + 1), (finer) =>
          finer.borders.geometries.filter(({ properties }) =>
            isSame(properties, border.properties),
          ),
        ),
      ),
    })),
    lakes: whole('lakes'),
    rivers: whole('rivers'),
    graticule: whole('graticule'),
    earth: shapeOf([projection.outline().map(([x, y]) => [x, y])]),
  };
}

/** How a shape is found in a finer level of detail. */
type Find = (finer: BasemapTopology['objects']) => readonly GeometryObject[];

const linesIn = (
  topology: BasemapTopology,
  geometries: readonly GeometryObject[],
): readonly (readonly Position[])[] =>
  feature(topology, {
    type: 'GeometryCollection',
    geometries: [...geometries],
  }).features.flatMap(linesOf);

const withId = (
  { geometries }: { readonly geometries: readonly (GeometryObject & { id?: string })[] },
  id: Feature['id'],
) => geometries.filter((geometry) => geometry.id === id);

const isSame = (a: BorderProperties | undefined, b: BorderProperties): boolean =>
  a?.between[0] === b.between[0] && a.between[1] === b.between[1] && a.disputed === b.disputed;

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
