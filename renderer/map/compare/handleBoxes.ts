import type { CountryListing } from '../../../electron/contract/countries.ts';
import { extentOf } from '../basemap/shape.ts';
import { toView } from '../labels/frame.ts';
import { type Box, boxAround } from '../labels/place.ts';
import type { RestingView } from '../leaflet/useView.ts';
import type { BasemapTopology } from '../projection/basemap.ts';
import type { Extent } from '../projection/mapProjection.ts';
import { compareLegendBox } from './CompareLegend.tsx';
import { laidOut } from './moved.ts';
import type { Piece } from './piece.ts';
import { laidPieces } from './places.ts';

/**
 * How far below the middle of a piece its name stands, pixels: on the land where that is large
 * enough not to be hidden by it.
 * @param y where the middle lies on the plane
 */
export function belowMiddle([, north, , south]: Extent, y: number, metresPerPixel: number): number {
  const isSmall = (south - north) / metresPerPixel < 70;
  return isSmall ? (south - y) / metresPerPixel + 16 : 0;
}

/** About what the names of the pieces and their legend cover, so that no other name is written there. */
export function handleBoxes(
  pieces: readonly Piece[],
  countries: readonly CountryListing[],
  topology: BasemapTopology,
  view: RestingView,
): readonly Box[] {
  if (pieces.length === 0) return [];
  const { projection, metresPerPixel } = view;
  const names = laidPieces(pieces, countries, topology).map(
    ({ country, place, outline, piece }) => {
      const { x, y } = projection.toPlane(place);
      const extent = extentOf(laidOut(outline, { place, turn: piece.turn }, projection.id));
      const at = toView(view, x, y);
      const below = belowMiddle(extent, y, metresPerPixel);
      return boxAround(at.x, at.y + below, country.name.length * 8 + 28, 26);
    },
  );
  return [...names, compareLegendBox(pieces.length, view)];
}
