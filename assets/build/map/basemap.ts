import { type GeoProjection, geoGraticule } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { horizonRadius, regionProjection } from '../../../renderer/map/projection/region.ts';
import { mended } from './antimeridian.ts';
import type { CountryTopology } from './countries.ts';
import { countryLines } from './lines.ts';
import { planeLines, planePolygons } from './plane.ts';
import { labelSpots } from './spots.ts';
import type { Waters } from './water.ts';

/** How exactly a base map is written. */
export interface Exactness {
  /** Metres on the plane between two coordinates that can be told apart. */
  readonly grid: number;
  /** Metres that a resampled line may stray from the true one. */
  readonly stray: number;
  /** Whether to look for places for labels; one file has them for both. */
  readonly spots: boolean;
}

/** One base map as `BasemapTopology`: everything projected once, in metres. */
export function makeBasemap(source: CountryTopology, waters: Waters, exact: Exactness) {
  const projection = regionProjection(exact.stray);
  const { coasts, borders } = countryLines(source);
  const lines = (coordinates: readonly (readonly number[][])[]) =>
    planeLines(projection, {
      type: 'MultiLineString',
      coordinates: coordinates.map((line) => [...line]),
    });
  const objects = {
    land: collection(landFeatures(source, projection, exact)),
    coasts: collection([...coasts].map(([id, coast]) => shape(lines(coast), {}, id))),
    borders: collection(
      borders.map(({ between, disputed, lines: parts }) =>
        shape(lines(parts), { between, disputed }),
      ),
    ),
    lakes: collection([shape(planePolygons(projection, waters.lakes))]),
    rivers: collection([shape(planeLines(projection, waters.rivers))]),
    graticule: collection([shape(graticule())]),
  };
  return topology(objects, Math.round((2 * horizonRadius) / exact.grid));
}

/** Meridians and parallels every ten degrees; they are smooth, so few points draw them. */
const graticule = () =>
  planeLines(regionProjection(8_000), geoGraticule().step([10, 10]).precision(30)());

function landFeatures(
  source: CountryTopology,
  projection: GeoProjection,
  exact: Exactness,
): Feature[] {
  return feature(source, source.objects.countries).features.flatMap((country) => {
    const land = planePolygons(projection, mended(country.geometry as Polygon | MultiPolygon));
    if (land.coordinates.length === 0) return [];
    const id = String(country.id);
    return [shape(land, exact.spots ? { spots: labelSpots(land) } : {}, id)];
  });
}

const shape = (geometry: Geometry, properties: object = {}, id?: string): Feature => ({
  type: 'Feature',
  ...(id === undefined ? {} : { id }),
  properties: { ...properties },
  geometry,
});

const hasPoints = ({ geometry }: Feature) =>
  (geometry as MultiPolygon).coordinates.some((part) => part.length > 0);

const collection = (features: readonly Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: features.filter(hasPoints),
});
