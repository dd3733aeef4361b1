import { geoArea, geoContains } from 'd3-geo';
import type { Position } from 'geojson';
import { beforeAll, describe, expect, test } from 'vitest';
import { namedRivers, riversOf } from '../../../../assets/build/map/riverNames.ts';
import { readWaters } from '../../../../assets/build/map/water.ts';
import { lakePlaces } from '../../../../renderer/map/labels/nature/lakes.ts';
import { landforms } from '../../../../renderer/map/labels/nature/landforms.ts';
import { seaPlaces } from '../../../../renderer/map/labels/wishes/seas.ts';
import { earthRadius } from '../../../../renderer/map/projection/sphere.ts';

let waters: Awaited<ReturnType<typeof readWaters>>;
beforeAll(async () => {
  waters = await readWaters();
});

const lakeAt = (lakes: Position[][][], place: [number, number]) =>
  lakes.filter((coordinates) => geoContains({ type: 'Polygon', coordinates }, place));
const km2 = (coordinates: Position[][]) =>
  (geoArea({ type: 'Polygon', coordinates }) * earthRadius ** 2) / 1e6;

describe('lakes', () => {
  test.each(['plain', 'smooth'] as const)('each is drawn once (%s)', (kind) => {
    const { coordinates } = waters[kind].lakes;
    for (const place of [
      [59.5, 44.8],
      [74, 46.2],
      [77.2, 42.45],
      [108, 53.5],
    ] as [number, number][])
      expect(lakeAt(coordinates, place), String(place)).toHaveLength(1);
  });

  test('rounding leaves a lake its size', () => {
    const [plain] = lakeAt(waters.plain.lakes.coordinates, [77.2, 42.45]);
    const [smooth] = lakeAt(waters.smooth.lakes.coordinates, [77.2, 42.45]);
    expect(km2(smooth!) / km2(plain!)).toBeGreaterThan(0.95);
    // As surveys have it: 6,236 square kilometres.
    expect(Math.abs(km2(smooth!) - 6_236)).toBeLessThan(400);
  });

  test('a lake that is named is drawn, within the size that its name reckons with', () => {
    for (const { id, longitude, latitude, halfWidth, halfHeight } of lakePlaces) {
      const near = waters.smooth.lakes.coordinates.some(([shore = []]) =>
        shore.some(
          ([x = 0, y = 0]) =>
            Math.abs((x - longitude) * Math.cos((latitude * Math.PI) / 180)) * 111 <
              halfWidth + 25 && Math.abs(y - latitude) * 111 < halfHeight + 25,
        ),
      );
      expect(near, id).toBe(true);
    }
  });
});

describe('rivers', () => {
  test.each(['plain', 'smooth'] as const)('each that is named is drawn (%s)', (kind) => {
    const lines = waters[kind].rivers.coordinates;
    const rivers = riversOf(lines);
    for (const { id } of namedRivers)
      expect(rivers.find((river) => river.id === id)?.lines.length, id).toBeGreaterThan(0);
    expect(rivers.flatMap((river) => river.lines)).toHaveLength(lines.length);
  });

  test('a name without its river stops the build', () => {
    expect(() =>
      riversOf([
        [
          [0, 0],
          [1, 1],
        ],
      ]),
    ).toThrow(/no river is drawn/);
  });
});

test('names of nature have ids of their own', () => {
  const ids = [
    ...landforms.map(({ id }) => `landform ${id}`),
    ...namedRivers.map(({ id }) => `river ${id}`),
    ...[...lakePlaces, ...seaPlaces].map(({ id }) => `water ${id}`),
  ];
  expect(new Set(ids).size).toBe(ids.length);
});
