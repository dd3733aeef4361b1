import { geoArea, geoDistance } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import { regionCentre } from '../../../renderer/map/projection/region.ts';
import { earthRadius } from '../../../renderer/map/projection/sphere.ts';
import type { CountryObject, CountryTopology } from './countries.ts';

/** How much is left out, in square metres on the ground, at the centre of the region. */
export interface Generalisation {
  /** A bend whose triangle is smaller is straightened (Visvalingam and Whyatt, 1993). */
  readonly bend: number;
  /** An island that is smaller is left out, unless it is a country's largest piece. */
  readonly island: number;
  /** As much everywhere; otherwise more and more towards the region's horizon. */
  readonly evenly?: boolean;
}

const centre: [number, number] = [regionCentre.longitude, regionCentre.latitude];
const near = (45 * Math.PI) / 180;

type Coarseness = (point: [number, number]) => number;

/** 1 in the region, growing to about 12 at the horizon, where nobody looks for detail. */
function towardsHorizon(point: [number, number]): number {
  const beyond = Math.max(0, geoDistance(point, centre) - near);
  return 1 + beyond * 8;
}

/** Leaves out small islands, then small bends; arcs stay shared, so neighbours still fit. */
export function generalise(source: CountryTopology, by: Generalisation): CountryTopology {
  const coarseness: Coarseness = by.evenly === true ? () => 1 : towardsHorizon;
  const geometries = source.objects.countries.geometries.map((country) =>
    withoutSmallIslands(source, country, by.island, coarseness),
  );
  const kept: CountryTopology = {
    ...source,
    objects: { countries: { type: 'GeometryCollection', geometries } },
  };
  return straightened(kept, by.bend, coarseness);
}

/** Leaves out bends smaller than so many square metres at the centre of the map. */
export function straightened<T extends Topology>(
  topology: T,
  bend: number,
  coarseness: Coarseness = towardsHorizon,
): T {
  const weighed = presimplify(topology as Parameters<typeof presimplify>[0], (triangle) => {
    const [a, b, c] = triangle as [[number, number], [number, number], [number, number]];
    const area = sphericalTriangleArea([a, b, c]) * earthRadius ** 2;
    return area / coarseness(b);
  });
  return simplify(weighed, bend) as Topology as T;
}

function withoutSmallIslands(
  source: CountryTopology,
  country: CountryObject,
  island: number,
  coarseness: Coarseness,
): CountryObject {
  if (country.type === 'Polygon') return country;
  const pieces = country.arcs.map((arcs) => {
    const { geometry } = feature(source, { type: 'Polygon', arcs });
    const at = geometry.coordinates[0]?.[0] as [number, number];
    return { arcs, area: geoArea(geometry) * earthRadius ** 2, at, alone: arcs[0]?.length === 1 };
  });
  const largest = Math.max(...pieces.map((piece) => piece.area));
  const arcs = pieces
    .filter(({ area, at, alone }) => !alone || area === largest || area >= island * coarseness(at))
    .map((piece) => piece.arcs);
  return { ...country, arcs };
}
