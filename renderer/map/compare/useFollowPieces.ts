import { useEffect, useEffectEvent, useRef } from 'react';
import { extentOf } from '../basemap/shape.ts';
import { useMap } from '../leaflet/MapContext.ts';
import type { RestingView } from '../leaflet/useView.ts';
import { showExtent } from '../leaflet/view.ts';
import type { Extent } from '../projection/mapProjection.ts';
import { laidOut } from './moved.ts';
import type { Piece } from './piece.ts';
import type { LaidPiece } from './places.ts';

/**
 * Brings the pieces into view when the page, or an address, has laid them where they are not seen
 * whole. What the reader has moved by hand stays where it is.
 * @returns to be called before such a move
 */
export function useFollowPieces(
  laid: readonly LaidPiece[],
  pieces: readonly Piece[],
  view: RestingView,
): (count: number) => void {
  const map = useMap();
  const byHand = useRef(false);
  const isFirst = useRef(true);
  const follow = useEffectEvent(() => {
    const fly = !isFirst.current;
    isFirst.current = false;
    if (byHand.current || laid.length === 0) {
      byHand.current = false;
      return;
    }
    const { projection, west, north, width, height, metresPerPixel } = view;
    // The world is looked at as a whole.
    if (projection.id === 'world' || width === 0) return;
    const rings = laid.flatMap(({ outline, place, piece }) =>
      mainRings(laidOut(outline, { place, turn: piece.turn }, projection.id)),
    );
    const extent = extentOf(rings);
    const seen: Extent = [
      west,
      north,
      west + width * metresPerPixel,
      north + height * metresPerPixel,
    ];
    const isSeen =
      extent[0] >= seen[0] && extent[1] >= seen[1] && extent[2] <= seen[2] && extent[3] <= seen[3];
    if (!isSeen) showExtent(map, extent, fly);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only new pieces are followed, not the view.
  useEffect(() => follow(), [pieces]);
  return () => {
    byHand.current = true;
  };
}

/** The largest ring and those near it: what lies oceans away does not decide what is seen. */
function mainRings<T extends readonly (readonly number[])[]>(rings: readonly T[]): readonly T[] {
  const boxes = rings.map((ring) => extentOf([ring.map(([x = 0, y = 0]) => [x, y])]));
  const size = ([w, n, e, s]: Extent) => (e - w) * (s - n);
  const largest = boxes.reduce((a, b) => (size(b) > size(a) ? b : a), [0, 0, 0, 0] as Extent);
  const reach = Math.max(largest[2] - largest[0], largest[3] - largest[1]) * 0.3;
  return rings.filter((_, i) => {
    const [w, n, e, s] = boxes[i] ?? largest;
    return (
      w <= largest[2] + reach &&
      e >= largest[0] - reach &&
      n <= largest[3] + reach &&
      s >= largest[1] - reach
    );
  });
}
