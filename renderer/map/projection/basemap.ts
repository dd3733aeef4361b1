import type {
  GeometryCollection,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';

/** A place for a label in a country: x, y, and half the height that fits there, in kilometres. */
export type LabelSpot = readonly [number, number, number];

export interface LandProperties {
  /** Roomiest first; not in the detailed file. */
  readonly spots?: readonly LabelSpot[];
}

export interface BorderProperties {
  /** Feature ids of the two sides. */
  readonly between: readonly [string, string];
  /** Id of what is contested about it, as in the table of disputes; not there where nothing is. */
  readonly dispute?: string;
}

export interface RiverProperties {
  /** Of a river that is named: 1 is seen from afar, 3 only close up. */
  readonly rank?: number;
}

type Land = (Polygon<LandProperties> | MultiPolygon<LandProperties>) & { id: string };
type Lines<P extends object> = MultiLineString<P> & { id?: string };

/** What `map/region.json`, `map/detail.json` and `map/world.json` hold: plane geometry in metres, not degrees. */
export type BasemapTopology = Topology<{
  land: { type: 'GeometryCollection'; geometries: Land[] };
  coasts: { type: 'GeometryCollection'; geometries: Lines<object>[] };
  borders: { type: 'GeometryCollection'; geometries: Lines<BorderProperties>[] };
  /** Contested areas, by the id of the dispute. */
  contested: { type: 'GeometryCollection'; geometries: Land[] };
  lakes: GeometryCollection;
  rivers: { type: 'GeometryCollection'; geometries: Lines<RiverProperties>[] };
  graticule: GeometryCollection;
}>;

/** Addresses of the built files, relative to the page. */
export const basemapFiles = {
  region: 'map/region.json',
  detail: 'map/detail.json',
  world: 'map/world.json',
  globe: 'map/globe.json',
} as const;
