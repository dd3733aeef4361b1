import type { GeoProjection } from 'd3-geo';
import type { BasemapLevel } from '../../../map/basemap/fetch.ts';
import {
  type Extent,
  type GeoPlace,
  type MapProjection,
  projections,
} from '../../../map/projection/mapProjection.ts';
import { mainPieces, middleOf } from './pieces.ts';
import type { Line, PlaneMap } from './planeMap.ts';
import { equalAreaAround, moved, moveTo } from './recentre.ts';

/** What a sheet shows: one of the atlas's two views, or a country around which all is centred. */
export type SubjectChoice =
  | { readonly kind: 'region' }
  | { readonly kind: 'world' }
  | { readonly kind: 'country'; readonly featureId: string };

export interface Subject {
  readonly map: PlaneMap;
  /** Degrees to metres on the map's plane. */
  readonly geo: GeoProjection;
  /** What has to be seen, metres. */
  readonly extent: Extent;
  /** The edge of the earth on the plane, where it is seen. */
  readonly edge: readonly Line[];
  /** Degrees; where the projection is centred, and null for Equal Earth, which has no centre. */
  readonly centre: GeoPlace | null;
  /** False where a part of the country lies outside the map. */
  readonly whole: boolean;
}

/**
 * The file that serves a subject best: the finest, but not finer than paper shows; and those of
 * the region end at its horizon, so what lies in America comes from the world's.
 */
export function levelFor(choice: SubjectChoice): BasemapLevel {
  if (choice.kind !== 'country') return choice.kind;
  if (american.includes(choice.featureId)) return 'world';
  return large.includes(choice.featureId) ? 'region' : 'detail';
}

/** Canada and the United States. */
const american: readonly string[] = ['124', '840'];
/** Australia, China and Russia. */
const large: readonly string[] = ['036', '156', '643'];

/** Around the country so much is shown of the neighbours, as a share of its size. */
const margin = 0.14;

/** The subject in the projection that is drawn for it; null where the map does not know it. */
export function subjectOf(choice: SubjectChoice, map: PlaneMap): Subject | null {
  if (choice.kind !== 'country') return viewOf(projections[choice.kind], map);
  const land = map.land.get(choice.featureId);
  if (land === undefined) return null;
  const from = projections[levelFor(choice) === 'world' ? 'world' : 'region'];
  const centre = centreOf(choice.featureId, map, from);
  const geo = equalAreaAround(centre);
  const own = mainPieces(movedLand(map, choice.featureId, from, geo));
  const around = moved(map, moveTo(from, geo), nearOnPlane(from, centre, own.extent));
  return { map: around, geo, extent: widened(own.extent), edge: [], centre, whole: own.whole };
}

const viewOf = (projection: MapProjection, map: PlaneMap): Subject => ({
  map,
  geo: projection.geo(2_000),
  extent: projection.id === 'world' ? inhabited(projection) : projection.homeExtent,
  edge: projection.id === 'world' ? [projection.outline().map((place) => [...place])] : [],
  centre: projection.id === 'region' ? projection.fromPlane(0, 0) : null,
  whole: true,
});

/** The world without most of the Antarctic, so that the rest is larger on the paper. */
function inhabited({ fullExtent, toPlane }: MapProjection): Extent {
  const [west, , east] = fullExtent;
  const y = (latitude: number) => toPlane({ latitude, longitude: 0 }).y;
  return [west, y(84.5), east, y(-58)];
}

/** The middle of a country's main pieces: found on the map's own plane, then on a truer one. */
function centreOf(featureId: string, map: PlaneMap, from: MapProjection): GeoPlace {
  const land = map.land.get(featureId) ?? { type: 'MultiPolygon', coordinates: [] };
  const rough = from.fromPlane(...middleOf(mainPieces(land).extent));
  const geo = equalAreaAround(rough);
  const { extent } = mainPieces(movedLand(map, featureId, from, geo));
  const [longitude, latitude] = geo.invert?.([...middleOf(extent)]) ?? [0, 0];
  return { longitude, latitude };
}

function movedLand(map: PlaneMap, featureId: string, from: MapProjection, geo: GeoProjection) {
  const move = moveTo(from, geo);
  const polygons = map.land.get(featureId)?.coordinates ?? [];
  return {
    type: 'MultiPolygon' as const,
    coordinates: polygons.map((rings) =>
      rings.map((ring) => ring.map(([x = 0, y = 0]) => [...move(x, y)])),
    ),
  };
}

function widened([west, north, east, south]: Extent): Extent {
  const by = margin * Math.max(east - west, south - north);
  return [west - by, north - by, east + by, south + by];
}

/**
 * A box on the file's plane that holds whatever a frame of any shape can show around the country:
 * its diagonal three times over, and as much again for how far the plane may stretch there.
 */
function nearOnPlane(from: MapProjection, centre: GeoPlace, extent: Extent): Extent {
  const { x, y } = from.toPlane(centre);
  const reach = 3 * Math.hypot(extent[2] - extent[0], extent[3] - extent[1]);
  return [x - reach, y - reach, x + reach, y + reach];
}
