import type { Position } from 'geojson';
import type { GeometryObject } from 'topojson-specification';
import { breather } from '../breather.ts';
import type { BasemapTopology, BorderProperties, LabelSpot } from '../projection/basemap.ts';
import { type Extent, type MapProjection, projections } from '../projection/mapProjection.ts';
import { arcsOf } from './arcs.ts';
import { type Course, coursesOf } from './courses.ts';
import { type BasemapLevel, fetchBasemap } from './fetch.ts';
import { linesIn } from './lines.ts';
import { extentOf, type PlaneShape, shapeIn, shapeOf } from './shape.ts';

export interface Border {
  readonly between: readonly [string, string];
  /** Id of what is contested about it; null where nothing is. */
  readonly dispute: string | null;
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
  /** Contested areas, by the id of the dispute. */
  readonly contested: ReadonlyMap<string, PlaneShape>;
  readonly lakes: PlaneShape;
  readonly rivers: PlaneShape;
  /** The rivers that are named, along which their names are written. */
  readonly courses: readonly Course[];
  readonly graticule: PlaneShape;
  /** All that the map shows: its sea, where there is no land. */
  readonly earth: PlaneShape;
}

const loaded = new Map<BasemapLevel, Promise<Basemap>>();
const ready = new Map<BasemapLevel, Basemap>();

/** A level of detail that has been loaded already; null where it has not. */
export const readyBasemap = (level: BasemapLevel): Basemap | null => ready.get(level) ?? null;

/** Loads a level of detail once; a failure is not kept, so that it can be tried again. */
export function loadBasemap(level: BasemapLevel): Promise<Basemap> {
  const known = loaded.get(level);
  if (known !== undefined) return known;
  const projection = projections[level === 'world' ? 'world' : 'region'];
  // Nothing is on the screen yet that the first map could hold up; its paths come as they are drawn.
  const rest = level === 'region' ? async () => {} : ahead(breather());
  const loading = fetchBasemap(level).then((topology) => decode(topology, projection, rest));
  loading.then(
    (basemap) => ready.set(level, basemap),
    () => loaded.delete(level),
  );
  loaded.set(level, loading);
  return loading;
}

/** Makes each shape's path before there is a frame that would wait for it. */
const ahead = (rest: () => Promise<void>) => (made: PlaneShape) => {
  void made.path;
  return rest();
};

/** `rest` is called after every shape, so that decoding holds up no frame. */
async function decode(
  topology: BasemapTopology,
  projection: MapProjection,
  rest: (made: PlaneShape) => Promise<void>,
): Promise<Basemap> {
  const { land, coasts, borders, contested } = topology.objects;
  const arcs = arcsOf(topology);
  const again =
    (own: readonly GeometryObject[], find: Find): PlaneShape['lines'] =>
    (finer) => {
      const lines = finer === null ? [] : linesIn(finer, find(finer.objects));
      return lines.length > 0 ? lines : linesIn(topology, own);
    };
  const shape = async (geometry: GeometryObject, find: Find): Promise<PlaneShape> => {
    const made = shapeIn(arcs, [geometry], again([geometry], find));
    await rest(made);
    return made;
  };
  const whole = async (name: 'lakes' | 'rivers' | 'graticule') => {
    const { geometries } = topology.objects[name];
    const find: Find = (finer) => finer[name].geometries;
    const made = shapeIn(arcs, geometries, again(geometries, find));
    await rest(made);
    return made;
  };
  const lands = new Map<string, Land>();
  for (const country of land.geometries) {
    let main: Extent | null = null;
    lands.set(String(country.id), {
      shape: await shape(country, (finer) => withId(finer.land, country.id)),
      get mainExtent() {
        main ??= mainExtent(linesIn(topology, [country]));
        return main;
      },
      spots: country.properties?.spots ?? [],
    });
  }
  const shores = new Map<string, PlaneShape>();
  for (const coast of coasts.geometries)
    shores.set(String(coast.id), await shape(coast, (finer) => withId(finer.coasts, coast.id)));
  const sides: Border[] = [];
  for (const border of borders.geometries) {
    const { properties } = border;
    if (properties === undefined) continue;
    sides.push({
      between: properties.between,
      dispute: properties.dispute ?? null,
      shape: await shape(border, (finer) =>
        finer.borders.geometries.filter((other) => isSame(other.properties, properties)),
      ),
    });
  }
  let courses: readonly Course[] | null = null;
  const areas = new Map<string, PlaneShape>();
  for (const area of contested.geometries)
    areas.set(String(area.id), await shape(area, (finer) => withId(finer.contested, area.id)));
  return {
    land: lands,
    coasts: shores,
    borders: sides,
    contested: areas,
    lakes: await whole('lakes'),
    rivers: await whole('rivers'),
    get courses() {
      courses ??= coursesOf(topology);
      return courses;
    },
    graticule: await whole('graticule'),
    earth: shapeOf([projection.outline().map(([x, y]) => [x, y])]),
  };
}

/** How a shape is found in a finer level of detail. */
type Find = (finer: BasemapTopology['objects']) => readonly GeometryObject[];

const withId = (
  { geometries }: { readonly geometries: readonly (GeometryObject & { id?: string })[] },
  id: string | undefined,
) => geometries.filter((geometry) => geometry.id === id);

const isSame = (a: BorderProperties | undefined, b: BorderProperties): boolean =>
  a?.between[0] === b.between[0] && a.between[1] === b.between[1] && a.dispute === b.dispute;

function mainExtent(rings: readonly (readonly Position[])[]): Extent {
  const extents = rings.map((ring) => extentOf([ring]));
  const size = ([west, north, east, south]: Extent) => (east - west) * (south - north);
  return extents.reduce((a, b) => (size(b) > size(a) ? b : a), [0, 0, 0, 0] as Extent);
}
