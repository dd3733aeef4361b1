import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { geoArea } from 'd3-geo';
import type { MultiPolygon, Position } from 'geojson';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildMap } from '../../../../assets/build/map/build.ts';
import { databaseFile } from '../../../../assets/build/paths.ts';
import { countryAt, laidPieces } from '../../../../renderer/map/compare/places.ts';
import type { BasemapTopology } from '../../../../renderer/map/projection/basemap.ts';
import { earthRadius } from '../../../../renderer/map/projection/sphere.ts';
import { planeArea } from '../../../../renderer/sheet/geojson/degrees.ts';
import { mapGeoJson } from '../../../../renderer/sheet/geojson/mapGeoJson.ts';
import { ask } from '../../db/atlas.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-geojson-'));
let made: ReturnType<typeof mapGeoJson>;
const day = '2014-01-01';
const { countries, sources } = ask('countries.list', { on: day });

beforeAll(async () => {
  await buildMap(folder, databaseFile);
  const file = path.join(folder, 'map/detail.json');
  const topology = JSON.parse(readFileSync(file, 'utf8')) as BasemapTopology;
  made = mapGeoJson(topology, {
    title: 'Test',
    day,
    countries,
    values: new Map([
      ['KZ', { theme: 'population', value: 17, unit: 'people', asOf: '2014', sourceIds: ['seed'] }],
    ]),
    laid: laidPieces(
      [
        { code: 'AF', at: { over: 'TR' }, turn: 0 },
        { code: 'KZ', at: { latitude: 60, longitude: 179 }, turn: 30 },
      ],
      countries,
      topology,
    ).map((piece) => ({ ...piece, over: countryAt(piece.place, countries, topology) })),
    sources,
    borderNote: 'As they are held.',
    licence: 'Public domain.',
    madeBy: 'Heart of Asia Atlas',
    made: '2026-11-24',
  });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const land = () =>
  made.features.flatMap(({ id, geometry, properties }) =>
    geometry.type === 'MultiPolygon' && properties?.kind === 'country'
      ? [{ id: String(id), geometry, properties }]
      : [],
  );
const laid = () =>
  made.features.flatMap(({ geometry, properties }) =>
    geometry.type === 'MultiPolygon' && properties?.kind !== 'country'
      ? [{ geometry, properties }]
      : [],
  );
const km2 = (geometry: MultiPolygon) =>
  geometry.coordinates.reduce((sum, polygon) => {
    // d3-geo winds the other way.
    const turned = polygon.map((ring) => [...ring].reverse());
    return sum + geoArea({ type: 'Polygon', coordinates: turned });
  }, 0) *
  (earthRadius / 1000) ** 2;
const rings = (): Position[][] => land().flatMap(({ geometry }) => geometry.coordinates.flat());

describe('the layer as GeoJSON (RFC 7946)', () => {
  it('has every country of the atlas once, with what it was on the day', () => {
    expect(land().map(({ id }) => id)).toEqual(countries.map(({ code }) => code));
    const kazakhstan = land().find(({ id }) => id === 'KZ')?.properties;
    expect(kazakhstan).toMatchObject({
      name: 'Kazakhstan',
      role_on_day: 'participant',
      capital: 'Astana',
      value: 17,
      value_unit: 'people',
      value_sources: ['seed'],
    });
    expect(made).toMatchObject({ metadata: { as_of: day, borders: 'As they are held.' } });
  });

  it('closes its rings, winds outer ones to the left and holes to the right', () => {
    for (const { geometry } of land())
      for (const [outer = [], ...holes] of geometry.coordinates) {
        expect(planeArea(outer)).toBeGreaterThan(0);
        for (const hole of holes) expect(planeArea(hole)).toBeLessThan(0);
      }
    for (const ring of rings()) {
      expect(ring.length).toBeGreaterThan(3);
      expect(ring.at(-1)).toEqual(ring[0]);
    }
  });

  it('stays within the degrees there are, and crosses no antimeridian', () => {
    const places = rings().flat();
    expect(places.every(([x = 999]) => Math.abs(x) <= 180)).toBe(true);
    expect(places.every(([, y = 999]) => Math.abs(y) <= 90)).toBe(true);
    const steps = rings().flatMap((ring) =>
      ring.slice(1).map(([x = 0], i) => Math.abs(x - (ring[i]?.[0] ?? 0))),
    );
    expect(steps.reduce((most, step) => Math.max(most, step), 0)).toBeLessThan(90);
    const russia =
      land()
        .find(({ id }) => id === 'RU')
        ?.geometry.coordinates.flat(2) ?? [];
    expect(russia.some(([x = 0]) => x === 180)).toBe(true);
    expect(russia.some(([x = 0]) => x < -169)).toBe(true);
  });

  it('has the areas that the facts have, as far as generalised outlines can', () => {
    const shares = land().map(({ id, geometry }) => {
      const true_ = countries.find(({ code }) => code === id)?.areaKm2.best.value ?? Number.NaN;
      return { id, share: km2(geometry) / true_, drawn: km2(geometry), true_ };
    });
    // Facts count inland waters and claims as their sources do; Norway's leave out Svalbard.
    for (const { id, share } of shares) {
      expect(share, id).toBeGreaterThan(0.85);
      expect(share, id).toBeLessThan(id === 'NO' ? 1.2 : 1.15);
    }
    const sum = (of: 'drawn' | 'true_') => shares.reduce((total, one) => total + one[of], 0);
    expect(sum('drawn') / sum('true_')).toBeGreaterThan(0.97);
    expect(sum('drawn') / sum('true_')).toBeLessThan(1.03);
  });

  it('has what is laid over the map where it lies there, as large as at home', () => {
    const [afghanistan, kazakhstan] = laid();
    expect(laid()).toHaveLength(2);
    expect(afghanistan?.properties).toMatchObject({ code: 'AF', laid_over: 'TR' });
    expect(afghanistan?.properties?.area_ratio).toBeCloseTo(0.83, 2);
    for (const [x = 0, y = 0] of afghanistan?.geometry.coordinates.flat(2) ?? []) {
      expect(x).toBeGreaterThan(24);
      expect(x).toBeLessThan(48);
      expect(y).toBeGreaterThan(34);
      expect(y).toBeLessThan(45);
    }
    // Laid across the antimeridian it is cut there.
    const longitudes = kazakhstan?.geometry.coordinates.flat(2).map(([x = 0]) => x) ?? [];
    expect(Math.max(...longitudes)).toBe(180);
    expect(Math.min(...longitudes)).toBe(-180);
    expect(kazakhstan?.properties).toMatchObject({ turned_degrees: 30 });
    for (const { geometry, properties } of laid()) {
      const home = land().find(({ id }) => id === properties?.code);
      expect(km2(geometry) / (home ? km2(home.geometry) : Number.NaN)).toBeCloseTo(1, 2);
    }
  });

  it('has the disputed lines as lines', () => {
    const disputed = made.features.filter(({ properties }) => properties?.kind === 'disputed line');
    expect(disputed.length).toBeGreaterThan(3);
    for (const { geometry } of disputed) expect(geometry.type).toBe('MultiLineString');
    expect(disputed.some(({ properties }) => String(properties?.between) === 'IN,PK')).toBe(true);
  });
});
