import type {
  Feature,
  FeatureCollection,
  Geometry,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { MapProjection } from '../../../renderer/map/projection/mapProjection.ts';
import { mended } from './antimeridian.ts';
import type { CountryTopology } from './countries.ts';
import { contestedAreas, type Drawing } from './disputed.ts';
import { graticule } from './graticule.ts';
import { countryLines } from './lines.ts';
import { type Projector, projectorOf } from './projector.ts';
import { riversOf } from './riverNames.ts';
import { labelSpots } from './spots.ts';
import type { Waters } from './water.ts';

/** How exactly a base map is written. */
export interface Exactness {
  /** Metres on the plane between two coordinates that can be told apart. */
  readonly grid: number;
  /** Metres that a resampled line may stray from the true one. */
  readonly stray: number;
  /** Whether to look for places for labels; one file of a view has them. */
  readonly spots: boolean;
}

/** One base map of a view as `BasemapTopology`: everything projected once, in metres. */
export function makeBasemap(
  view: MapProjection,
  source: CountryTopology,
  waters: Waters,
  drawings: readonly Drawing[],
  exact: Exactness,
) {
  const projector = projectorOf(view, exact.stray);
  const { coasts, borders } = countryLines(source, drawings);
  const lines = (parts: readonly (readonly Position[])[]) =>
    projector.lines(parts.map((line) => [...line]));
  const objects = {
    land: collection(landFeatures(source, projector, exact)),
    coasts: collection([...coasts].map(([id, coast]) => shape(lines(coast), {}, id))),
    borders: collection(
      borders.map(({ between, dispute, lines: parts }) =>
        shape(lines(parts), { between, ...(dispute === null ? {} : { dispute }) }),
      ),
    ),
    contested: collection(
      [...contestedAreas(source, drawings)].map(([id, area]) =>
        shape(projector.polygons(area), {}, id),
      ),
    ),
    lakes: collection([shape(projector.polygons(waters.lakes))]),
    rivers: collection(
      riversOf(waters.rivers.coordinates).map(({ id, rank, lines: own }) =>
        shape(projector.lines(own), rank === undefined ? {} : { rank }, id),
      ),
    ),
    graticule: collection([shape(graticule(view))]),
  };
  const [west, , east] = view.fullExtent;
  return topology(objects, Math.round((east - west) / exact.grid));
}

function landFeatures(source: CountryTopology, projector: Projector, exact: Exactness): Feature[] {
  return feature(source, source.objects.countries).features.flatMap((country) => {
    const land = projector.polygons(mended(country.geometry as Polygon | MultiPolygon));
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
