import type { RestingView } from '../leaflet/useView.ts';

type Seen = Pick<RestingView, 'width' | 'projection'>;

/** Radius in pixels of the circle of a thousand million, by the view and the width of the map. */
function radiusOfMilliard({ width, projection }: Seen): number {
  const isWide = width > 1200;
  if (projection.id === 'world') return isWide ? 30 : 22;
  return isWide ? 52 : 40;
}

/**
 * Radius in pixels of a circle whose area stands for a number: area-true, on one scale for all
 * years, so that growth is seen as growth.
 */
export const radiusOf = (number: number, view: Seen): number =>
  radiusOfMilliard(view) * Math.sqrt(number / 1e9);

/** The numbers whose circles the legend shows, greatest first. */
export const legendNumbers = [1e9, 1e8, 1e7] as const;
