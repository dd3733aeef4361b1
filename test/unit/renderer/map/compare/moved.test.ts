import { geoArea } from 'd3-geo';
import fc from 'fast-check';
import type { Position } from 'geojson';
import { beforeAll, describe, expect, test } from 'vitest';
import { laidOut } from '../../../../../renderer/map/compare/moved.ts';
import { type Outline, ringSize } from '../../../../../renderer/map/compare/outline.ts';
import { nearestPlace } from '../../../../../renderer/map/compare/places.ts';
import { carry, placeOf, rotated, vectorOf } from '../../../../../renderer/map/compare/rotation.ts';
import type { BasemapTopology } from '../../../../../renderer/map/projection/basemap.ts';
import { projections } from '../../../../../renderer/map/projection/mapProjection.ts';
import { earthRadius } from '../../../../../renderer/map/projection/sphere.ts';
import { mapViewIds } from '../../../../../renderer/map/projection/views.ts';
import { builtOutline, builtTopology, featureIds } from './built.ts';

let topology: BasemapTopology;
let outlines: ReadonlyMap<string, Outline>;
beforeAll(() => {
  topology = builtTopology('region');
  outlines = new Map(
    Object.entries(featureIds).map(([name, id]) => [name, builtOutline(topology, id)]),
  );
});
const of = (name: keyof typeof featureIds): Outline => outlines.get(name) as Outline;

const sizeOf = (rings: readonly (readonly Position[])[]): number =>
  Math.abs(rings.reduce((sum, ring) => sum + ringSize(ring).area, 0));

const anywhere = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});
const anyTurn = fc.double({ min: -180, max: 180, noNaN: true });
/** A place where the middle of a piece may lie, as the pointer finds it on the plane of a view. */
const onView = fc.record({
  view: fc.constantFrom(...mapViewIds),
  x: fc.double({ min: -1.8e7, max: 1.8e7, noNaN: true }),
  y: fc.double({ min: -1.8e7, max: 1.8e7, noNaN: true }),
  turn: anyTurn,
});

describe('a country carried over the sphere', () => {
  test('arrives where it is laid, and keeps every distance', () => {
    fc.assert(
      fc.property(anywhere, anywhere, anywhere, anyTurn, (from, to, other, turn) => {
        const rotation = carry(from, to, turn);
        const [a, b] = [vectorOf(from), vectorOf(other)];
        const [c, d] = [rotated(rotation, a), rotated(rotation, b)];
        const apart = (p: readonly number[], q: readonly number[]) =>
          Math.hypot(...p.map((part, i) => part - (q[i] ?? 0)));
        expect(apart(c, vectorOf(to))).toBeLessThan(1e-9);
        expect(apart(c, d)).toBeCloseTo(apart(a, b), 9);
      }),
    );
  });

  test('has its north to the north, or as far clockwise as it was turned', () => {
    const inside = fc.record({
      latitude: fc.double({ min: -85, max: 85, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(inside, inside, anyTurn, (from, to, turn) => {
        const north = vectorOf({ ...from, latitude: from.latitude + 0.01 });
        const there = placeOf(rotated(carry(from, to, turn), north));
        const up = there.latitude - to.latitude;
        const raw = there.longitude - to.longitude;
        const aside = (raw - 360 * Math.round(raw / 360)) * Math.cos((to.latitude * Math.PI) / 180);
        const bearing = (Math.atan2(aside, up) * 180) / Math.PI;
        const off = bearing - turn;
        expect(Math.abs(off - 360 * Math.round(off / 360))).toBeLessThan(0.2);
      }),
    );
  });
});

describe('an outline laid on the map', () => {
  test('lies at home exactly as the base map draws it', () => {
    for (const outline of outlines.values()) {
      const rings = laidOut(outline, { place: outline.middle, turn: 0 }, 'region');
      const off = rings.flatMap((ring, r) =>
        ring.map(([x = 0, y = 0], i) => {
          const [hx = 0, hy = 0] = outline.plane[r]?.[i] ?? [];
          return Math.hypot(x - hx, y - hy);
        }),
      );
      expect(Math.max(...off)).toBeLessThan(1);
    }
  });

  test.each(Object.keys(featureIds) as (keyof typeof featureIds)[])(
    '%s covers the same area wherever it may be dragged, in both views, however turned',
    (name) => {
      const outline = of(name);
      fc.assert(
        fc.property(onView, ({ view, x, y, turn }) => {
          const place = nearestPlace(projections[view], x, y);
          const size = sizeOf(laidOut(outline, { place, turn }, view));
          expect(Math.abs(size / outline.area - 1)).toBeLessThan(0.005);
        }),
        { numRuns: 60 },
      );
    },
  );

  test('has no streak across the map: neighbouring points stay neighbours', () => {
    fc.assert(
      fc.property(onView, fc.constantFrom('russia', 'unitedStates', 'france'), (at, name) => {
        const place = nearestPlace(projections[at.view], at.x, at.y);
        const rings = laidOut(of(name as 'russia'), { place, turn: at.turn }, at.view);
        const [largest = []] = rings.toSorted((a, b) => b.length - a.length);
        // The world's map draws a pole as a line: what goes past it runs along that.
        fc.pre(largest.every(([, y = 0]) => at.view === 'region' || Math.abs(y) < 8_350_000));
        const steps = largest.slice(1).map(([x = 0, y = 0], i) => {
          const [px = 0, py = 0] = largest[i] ?? [];
          return Math.hypot(x - px, y - py);
        });
        expect(Math.max(...steps)).toBeLessThan(1_000_000);
      }),
    );
  });

  test('closes along the pole in the world when the pole lies inside', () => {
    const russia = of('russia');
    for (const latitude of [80, -80]) {
      const rings = laidOut(russia, { place: { latitude, longitude: 60 }, turn: 20 }, 'world');
      expect(Math.abs(sizeOf(rings) / russia.area - 1)).toBeLessThan(0.005);
    }
  });

  test('is about as large as d3-geo finds it on the sphere', () => {
    for (const outline of outlines.values()) {
      const area = outline.rings.reduce((sum, ring) => {
        const places: [number, number][] = [];
        for (let i = 0; i < ring.length; i += 3) {
          const { longitude, latitude } = placeOf([
            ring[i] ?? 0,
            ring[i + 1] ?? 0,
            ring[i + 2] ?? 0,
          ]);
          places.push([longitude, latitude]);
        }
        const size = geoArea({ type: 'Polygon', coordinates: [places] });
        const less = Math.min(size, 4 * Math.PI - size);
        return sum + (size > 2 * Math.PI ? -less : less);
      }, 0);
      expect(Math.abs(area) * earthRadius ** 2).toBeCloseTo(outline.area, -10);
    }
  });

  test('finer outlines move with the middle of the coarser one', () => {
    const detail = builtTopology('detail');
    const coarse = of('turkiye');
    const fine = builtOutline(detail, featureIds.turkiye);
    const laid = { place: { latitude: -20, longitude: 25 }, turn: 0 };
    const size = sizeOf(laidOut(fine, laid, 'region', coarse.middle));
    expect(Math.abs(size / coarse.area - 1)).toBeLessThan(0.01);
  });
});

describe('the place nearest to a point of the plane', () => {
  test('is on the map, and is the point itself where that is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...mapViewIds), anywhere, (view, place) => {
        const projection = projections[view];
        const { x, y } = projection.toPlane(place);
        const near = projection.toPlane(nearestPlace(projection, x, y));
        const [west, north, east, south] = projection.fullExtent;
        expect(near.x).toBeGreaterThanOrEqual(west - 1);
        expect(near.x).toBeLessThanOrEqual(east + 1);
        expect(near.y).toBeGreaterThanOrEqual(north - 1);
        expect(near.y).toBeLessThanOrEqual(south + 1);
        if (view === 'world' && Math.abs(place.latitude) < 80)
          expect(Math.hypot(near.x - x, near.y - y)).toBeLessThan(2_500);
      }),
    );
  });

  test('stays on the side of the world to which it was dragged', () => {
    const east = nearestPlace(projections.world, 3e7, 0);
    const west = nearestPlace(projections.world, -3e7, 0);
    expect(projections.world.toPlane(east).x).toBeGreaterThan(1.5e7);
    expect(projections.world.toPlane(west).x).toBeLessThan(-1.5e7);
  });
});
