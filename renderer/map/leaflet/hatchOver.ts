import type { PlaneShape } from '../basemap/shape.ts';

/** Pixels from one line of the hatching to the next, across, and the lines' width. */
export const hatching = { apart: 7, width: 1.1 } as const;

/**
 * Hatches a filled shape with slanting lines, all of one raster, so that neighbours match.
 * @param metres in one pixel
 */
export function hatchOver(
  ctx: CanvasRenderingContext2D,
  { path, extent }: PlaneShape,
  colour: string,
  metres: number,
): void {
  const [west, north, east, south] = extent;
  const step = hatching.apart * metres;
  ctx.save();
  ctx.clip(path, 'evenodd');
  ctx.beginPath();
  // Each line rises by 45 degrees: x + y is the same all along it.
  for (let sum = Math.ceil((west + north) / step) * step; sum < east + south; sum += step) {
    ctx.moveTo(sum - south, south);
    ctx.lineTo(sum - north, north);
  }
  ctx.strokeStyle = colour;
  ctx.lineWidth = hatching.width * metres;
  ctx.stroke();
  ctx.restore();
}
