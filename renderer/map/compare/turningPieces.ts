import type { Position } from 'geojson';
import type { CountryListing } from '../../../electron/contract/countries.ts';
import type { BasemapTopology } from '../projection/basemap.ts';
import { projections } from '../projection/mapProjection.ts';
import type { TurningPiece } from '../turn/drawTurn.ts';
import { pieceLook } from './looks.ts';
import { laidOut } from './moved.ts';
import type { Piece } from './piece.ts';
import { laidPieces } from './places.ts';

/** The pieces as they lie on both planes, for the turn of one view into the other. */
export const turningPieces = (
  pieces: readonly Piece[],
  countries: readonly CountryListing[],
  topology: BasemapTopology,
): readonly TurningPiece[] =>
  laidPieces(pieces, countries, topology).map(({ outline, place, piece }, i) => ({
    look: pieceLook(i),
    // From the world's plane, which has points that the other needs not, to the region's.
    rings: laidOut(outline, { place, turn: piece.turn }, 'world').map((ring) => ({
      world: flat(ring),
      region: flat(ring.map(toRegion)),
    })),
  }));

function toRegion([x = 0, y = 0]: Position): Position {
  const there = projections.region.toPlane(projections.world.fromPlane(x, y));
  return [there.x, there.y];
}

const flat = (ring: readonly Position[]): Float64Array =>
  new Float64Array(ring.flatMap(([x = 0, y = 0]) => [x, y]));
