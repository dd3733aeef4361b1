import type { GeometryObject, Topology } from 'topojson-specification';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { arcsOf } from '../../../../renderer/map/basemap/arcs.ts';
import { linesIn } from '../../../../renderer/map/basemap/lines.ts';
import { extentOf } from '../../../../renderer/map/basemap/shape.ts';

/** Two squares side by side, an island, and a river: quantised, with shared and reversed arcs. */
const topology: Topology = {
  type: 'Topology',
  transform: { scale: [1_000, 500], translate: [-2_000, 4_000] },
  arcs: [
    [
      [2, 0],
      [0, 2],
    ],
    [
      [2, 2],
      [-2, 0],
      [0, -2],
      [2, 0],
    ],
    [
      [2, 0],
      [2, 0],
      [0, 2],
      [-2, 0],
    ],
    [
      [7, 7],
      [1, 0],
      [0, 1],
      [-1, -1],
    ],
  ],
  objects: {},
};
const west: GeometryObject = { type: 'Polygon', arcs: [[0, 1]] };
const east: GeometryObject = { type: 'MultiPolygon', arcs: [[[2, ~0]], [[3]]] };
const river: GeometryObject = { type: 'LineString', arcs: [~1, ~0] };

/** Node has no canvas: this writes down where a path goes. */
class WrittenPath {
  readonly lines: number[][][] = [];
  moveTo(x: number, y: number): void {
    this.lines.push([[x, y]]);
  }
  lineTo(x: number, y: number): void {
    this.lines.at(-1)?.push([x, y]);
  }
}
beforeAll(() => vi.stubGlobal('Path2D', WrittenPath));
afterAll(() => vi.unstubAllGlobals());

test.each([
  ['a ring', [west]],
  ['rings, one with a shared arc the other way round', [east]],
  ['a line that runs backwards', [river]],
  ['all of them', [west, east, river]],
])('%s: a path goes and reaches as far as topojson-client says', (_name, geometries) => {
  const arcs = arcsOf(topology);
  const lines = linesIn(topology, geometries);
  expect((arcs.pathOf(geometries) as unknown as WrittenPath).lines).toEqual(lines);
  expect(arcs.extentOf(geometries)).toEqual(extentOf(lines));
});

test('of nothing there is no extent', () => {
  expect(arcsOf(topology).extentOf([])).toEqual(extentOf([]));
});
