import { expect, test } from 'vitest';
import { seaPlaces } from '../../../../renderer/map/labels/wishes/seas.ts';
import { seaWish } from '../../../../renderer/map/labels/wishes/seaWish.ts';
import {
  type MapProjection,
  projections,
} from '../../../../renderer/map/projection/mapProjection.ts';

// Text is measured on a canvas, which there is none of here.
Object.assign(globalThis, { document: { createElement: () => ({ getContext: () => null }) } });

const nameOf: Readonly<Record<string, string>> = { arctic: 'Arctic Ocean', kara: 'Kara Sea' };
const sea = (id: string) => seaPlaces.find((one) => one.id === id)!;

/** How often a sea may be named in a view of the whole plane. */
function choices(id: string, projection: MapProjection, metresPerPixel: number): number {
  const [west, north, east, south] = projection.fullExtent;
  const view = {
    projection,
    metresPerPixel,
    west,
    north,
    width: (east - west) / metresPerPixel,
    height: (south - north) / metresPerPixel,
  };
  return seaWish(sea(id), nameOf[id] ?? id, view).choices.length;
}

test("a sea's name stands where the water is wide and high enough, not on the world's pressed edge", () => {
  for (const id of ['arctic', 'kara']) {
    expect(choices(id, projections.region, 9_000), id).toBeGreaterThan(0);
    expect(choices(id, projections.world, 26_000), id).toBe(0);
    expect(choices(id, projections.world, 6_000), id).toBeGreaterThan(0);
  }
  expect(choices('indian', projections.world, 26_000)).toBeGreaterThan(0);
});
