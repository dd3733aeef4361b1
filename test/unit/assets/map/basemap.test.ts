import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { geoArea } from 'd3-geo';
import type { Feature, MultiLineString, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildMap } from '../../../../assets/build/map/build.ts';
import { readCountries } from '../../../../assets/build/map/countries.ts';
import { databaseFile } from '../../../../assets/build/paths.ts';
import { type BasemapTopology, basemapFiles } from '../../../../renderer/map/projection/basemap.ts';
import { horizonRadius, region } from '../../../../renderer/map/projection/region.ts';
import { earthRadius } from '../../../../renderer/map/projection/sphere.ts';

const participants = '004 031 156 356 364 398 417 586 643 682 762 792 795 784 860'.split(' ');
const supporters = '036 124 208 818 250 246 276 368 380 392 578 616 724 752 826 840'.split(' ');

type Level = 'region' | 'detail';
const levels: readonly Level[] = ['region', 'detail'];

let folder = '';
const texts = new Map<Level, string>();
const maps = new Map<Level, BasemapTopology>();

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'atlas-map-'));
  await buildMap(folder, databaseFile);
  for (const level of levels) {
    const text = await readFile(path.join(folder, basemapFiles[level]), 'utf8');
    texts.set(level, text);
    maps.set(level, JSON.parse(text) as BasemapTopology);
  }
}, 240_000);
afterAll(() => rm(folder, { recursive: true }));

const land = (level: Level) => {
  const map = maps.get(level)!;
  return feature(map, map.objects.land).features as Feature<MultiPolygon>[];
};
const country = (level: Level, id: string) => land(level).find((one) => one.id === id)!;

const ringArea = (ring: Position[]) =>
  ring.slice(1).reduce((sum, [x, y], i) => sum + (ring[i]![0]! * y! - x! * ring[i]![1]!) / 2, 0);
const planeArea = ({ geometry }: Feature<MultiPolygon>) =>
  Math.abs(geometry.coordinates.flat().reduce((sum, ring) => sum + ringArea(ring), 0));

function contains(one: Feature<MultiPolygon>, longitude: number, latitude: number): boolean {
  const [x, y] = region.geo(1_000)([longitude, latitude])!;
  let inside = false;
  for (const ring of one.geometry.coordinates.flat())
    for (let i = 1; i < ring.length; i++) {
      const [[ax, ay], [bx, by]] = [ring[i - 1]!, ring[i]!];
      if (ay! > y !== by! > y && x < ((bx! - ax!) * (y - ay!)) / (by! - ay!) + ax!)
        inside = !inside;
    }
  return inside;
}

describe.each(levels)('the base map (%s)', (level) => {
  test('has each of the 31 countries once, and no two features of one id', () => {
    const ids = land(level).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining([...participants, ...supporters]));
  });

  test('keeps areas: each participant as large on the plane as on the sphere, within 1 %', async () => {
    const source = await readCountries(level === 'region' ? '50m' : '10m');
    const onSphere = new Map(
      feature(source, source.objects.countries).features.map((one) => [String(one.id), one]),
    );
    for (const id of participants) {
      const sphere = geoArea(onSphere.get(id)!) * earthRadius ** 2;
      expect(Math.abs(planeArea(country(level, id)) / sphere - 1), id).toBeLessThan(0.01);
    }
  });

  test('has no streaks: no side of a land is longer than 1,500 km, none leaves the horizon', () => {
    for (const { id, geometry } of land(level)) {
      let longest = 0;
      let farthest = 0;
      for (const ring of geometry.coordinates.flat())
        for (let i = 1; i < ring.length; i++) {
          const [[ax, ay], [bx, by]] = [ring[i - 1]!, ring[i]!];
          longest = Math.max(longest, Math.hypot(bx! - ax!, by! - ay!));
          farthest = Math.max(farthest, Math.hypot(bx!, by!));
        }
      expect(longest, String(id)).toBeLessThan(1_500_000);
      expect(farthest, String(id)).toBeLessThan(horizonRadius + 2_000);
    }
  });

  test('keeps Chukotka, across the 180th meridian, in one piece with Russia', () => {
    const russia = country(level, '643');
    expect(contains(russia, 177.5, 66.5)).toBe(true);
    expect(contains(russia, -175, 66.8)).toBe(true);
    const largest = russia.geometry.coordinates.reduce((a, b) =>
      Math.abs(ringArea(b[0]!)) > Math.abs(ringArea(a[0]!)) ? b : a,
    );
    const main = { ...russia, geometry: { ...russia.geometry, coordinates: [largest] } };
    expect(contains(main, 37.6, 55.8)).toBe(true);
    expect(contains(main, -175, 66.8)).toBe(true);
  });

  test('draws no coast along the 180th meridian', () => {
    const map = maps.get(level)!;
    const project = region.geo(1_000);
    const [ax, ay] = project([180, 70])!;
    const [bx, by] = project([180, 66])!;
    const coast = feature(map, map.objects.coasts).features.find(({ id }) => id === '643')!;
    const near = (coast.geometry as MultiLineString).coordinates.flat().filter(([x, y]) => {
      const across = Math.abs((bx - ax) * (ay - y!) - (ax - x!) * (by - ay));
      const along = (x! - ax) * (bx - ax) + (y! - ay) * (by - ay);
      const length = Math.hypot(bx - ax, by - ay);
      return across / length < 300 && along > 0.3 * length ** 2 && along < 0.6 * length ** 2;
    });
    expect(near).toEqual([]);
  });

  test('counts Baikonur to Kazakhstan and Hong Kong to China', () => {
    expect(contains(country(level, '398'), 63.31, 45.96)).toBe(true);
    expect(contains(country(level, '156'), 114.1, 22.42)).toBe(true);
    const ids = land(level).map(({ id }) => id);
    expect(ids).not.toContain('baikonur');
    expect(ids).not.toContain('344');
  });

  test('marks what is contested, and only a part of the border between India and China', () => {
    const { geometries } = maps.get(level)!.objects.borders;
    const of = (a: string, b: string) =>
      geometries
        .filter(({ properties }) => properties?.between.join() === [a, b].join())
        .map(({ properties }) => properties?.dispute ?? null);
    expect(of('356', '586').sort()).toEqual(['kashmir', null]);
    expect(of('156', '356')).toEqual(
      expect.arrayContaining(['aksai-chin', 'arunachal-pradesh', null]),
    );
    expect(of('004', '364')).toEqual([null]);
    expect(of('004', '586')).toEqual(['durand-line']);
    expect(of('688', 'kosovo').concat(of('kosovo', '688'))).toEqual(['kosovo']);
    const ids = land(level).map(({ id }) => id);
    expect(ids).toContain('siachen-glacier');
  });

  test('has the contested areas by themselves: of Russia only Crimea and the southern Kurils', () => {
    const map = maps.get(level)!;
    const areas = feature(map, map.objects.contested).features as Feature<MultiPolygon>[];
    const area = (id: string) => areas.find((one) => one.id === id)!;
    expect(areas.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['siachen', 'northern-cyprus', 'kosovo', 'palestine', 'taiwan']),
    );
    expect(contains(area('crimea'), 34.3, 45.3)).toBe(true);
    expect(contains(area('crimea'), 39.7, 47.2)).toBe(false);
    // 27,000 square kilometres, of which the base map leaves out no more than bays and spits.
    expect(planeArea(area('crimea')) / 1e6).toBeGreaterThan(24_000);
    expect(planeArea(area('crimea')) / 1e6).toBeLessThan(29_000);
  });
});

describe('the base map of the world', () => {
  let world: BasemapTopology;
  beforeAll(async () => {
    world = JSON.parse(await readFile(path.join(folder, basemapFiles.world), 'utf8'));
  });
  const partsOf = (id: string) => {
    const all = feature(world, world.objects.land).features as Feature<MultiPolygon>[];
    return all.find((one) => one.id === id)!;
  };

  test('has each of the 31 countries, as large as on the sphere within 3 %', async () => {
    const source = await readCountries('50m');
    const onSphere = new Map(
      feature(source, source.objects.countries).features.map((one) => [String(one.id), one]),
    );
    for (const id of [...participants, ...supporters]) {
      const sphere = geoArea(onSphere.get(id)!) * earthRadius ** 2;
      expect(Math.abs(planeArea(partsOf(id)) / sphere - 1), id).toBeLessThan(0.03);
    }
  });

  test('parts no participant and no supporter: each lies on one side of the cut', () => {
    const { west, east } = { west: -8_000_000, east: 13_000_000 };
    const xs = (id: string) =>
      partsOf(id)
        .geometry.coordinates.flat(2)
        .map(([x]) => x!);
    // The United States, Alaska's last islands and Hawaii included, in the west; Russia in the east.
    expect(Math.max(...xs('840'))).toBeLessThan(0);
    expect(Math.min(...xs('840'))).toBeLessThan(west);
    expect(Math.min(...xs('643'))).toBeGreaterThan(0);
    expect(Math.max(...xs('643'))).toBeGreaterThan(east - 3_000_000);
  });

  test('has no streaks: no side of a land is longer than 1,500 km, but along the edge', () => {
    for (const { id, geometry } of feature(world, world.objects.land)
      .features as Feature<MultiPolygon>[]) {
      if (id === '010') continue;
      for (const ring of geometry.coordinates.flat())
        for (let i = 1; i < ring.length; i++) {
          const [[ax, ay], [bx, by]] = [ring[i - 1]!, ring[i]!];
          expect(Math.hypot(bx! - ax!, by! - ay!), String(id)).toBeLessThan(1_500_000);
        }
    }
  });
});

describe('the built files', () => {
  test('are the same bytes when built again', async () => {
    await buildMap(folder, databaseFile);
    for (const level of levels) {
      const again = await readFile(path.join(folder, basemapFiles[level]), 'utf8');
      expect(again === texts.get(level)).toBe(true);
    }
  }, 240_000);

  test('the first one is small enough to start with', () => {
    expect(texts.get('region')!.length).toBeLessThan(520_000);
  });

  test('every participant has a place for its name, inside it', () => {
    for (const id of participants) {
      const one = country('region', id);
      const spots = one.properties?.spots as [number, number, number][];
      expect(spots.length, id).toBeGreaterThan(0);
      const [x, y] = spots[0]!;
      const [longitude, latitude] = region.geo(1_000).invert!([x * 1000, y * 1000])!;
      expect(contains(one, longitude, latitude), id).toBe(true);
    }
  });

  test('the globe has every country that the atlas shows', async () => {
    const globe = JSON.parse(await readFile(path.join(folder, basemapFiles.globe), 'utf8'));
    const ids = globe.objects.countries.geometries.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(expect.arrayContaining([...participants, ...supporters]));
  });
});
