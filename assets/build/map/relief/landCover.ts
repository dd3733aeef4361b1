import type { Position } from 'geojson';
import type { Extent } from '../../../../renderer/map/projection/mapProjection.ts';

/** Lines of sight through each row of pixels; what lies between them is not seen. */
const linesInRow = 3;

/**
 * How much of each pixel of a grid is land, 0 to 1, row by row from the top (even-odd rule).
 * @param rings closed, in metres on the plane
 * @param cell metres in one pixel
 */
export function landCover(
  rings: readonly (readonly Position[])[],
  [west, north, east, south]: Extent,
  cell: number,
): Float32Array {
  const width = Math.round((east - west) / cell);
  const height = Math.round((south - north) / cell);
  const cover = new Float32Array(width * height);
  const crossings = Array.from({ length: height * linesInRow }, (): number[] => []);
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) cross(ring[i - 1] ?? [], ring[i] ?? []);
  crossings.forEach((xs, line) => {
    const row = Math.floor(line / linesInRow) * width;
    xs.sort((a, b) => a - b);
    for (let i = 1; i < xs.length; i += 2) paint(row, xs[i - 1] ?? 0, xs[i] ?? 0);
  });
  return cover;

  /** Notes where one side of a ring crosses the lines of sight, in pixels from the west. */
  function cross([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): void {
    const lineOf = (y: number) => ((y - north) / cell) * linesInRow - 0.5;
    const [a, b] = [lineOf(ay), lineOf(by)];
    const last = Math.min(crossings.length - 1, Math.ceil(Math.max(a, b)) - 1);
    for (let line = Math.max(0, Math.ceil(Math.min(a, b))); line <= last; line++) {
      const x = ax + ((bx - ax) * (line - a)) / (b - a);
      crossings[line]?.push((x - west) / cell);
    }
  }

  function paint(row: number, from: number, to: number): void {
    const last = Math.min(width - 1, Math.floor(to));
    for (let column = Math.max(0, Math.floor(from)); column <= last; column++) {
      const share = Math.min(to, column + 1) - Math.max(from, column);
      cover[row + column] = (cover[row + column] ?? 0) + share / linesInRow;
    }
  }
}
