import type { CountryListing } from '../../../electron/contract/countries.ts';
import type { BasemapTopology } from '../projection/basemap.ts';
import type { GeoPlace, MapProjection } from '../projection/mapProjection.ts';
import { horizonRadius, region } from '../projection/region.ts';
import { cutAt } from '../projection/world.ts';
import { isInside, type Outline, outlineIn } from './outline.ts';
import type { Piece } from './piece.ts';

/** A piece with what it is of: ready to be drawn. */
export interface LaidPiece {
  readonly piece: Piece;
  readonly country: CountryListing;
  readonly outline: Outline;
  readonly place: GeoPlace;
}

/** The pieces whose country, and whose base, the atlas has. */
export function laidPieces(
  pieces: readonly Piece[],
  countries: readonly CountryListing[],
  topology: BasemapTopology,
): readonly LaidPiece[] {
  const find = (code: string) => countries.find((country) => country.code === code);
  const outlineOf = (country: CountryListing | undefined) =>
    country === undefined ? null : outlineIn(topology, country.featureId);
  return pieces.flatMap((piece) => {
    const country = find(piece.code);
    const outline = outlineOf(country);
    if (country === undefined || outline === null) return [];
    const { at } = piece;
    const place =
      at === null ? outline.middle : 'over' in at ? outlineOf(find(at.over))?.middle : at;
    return place === undefined ? [] : [{ piece, country, outline, place }];
  });
}

/** Which of the atlas's countries lies at a place; null where none does. */
export function countryAt(
  { latitude, longitude }: GeoPlace,
  countries: readonly CountryListing[],
  topology: BasemapTopology,
): CountryListing | null {
  const { x, y } = region.toPlane({ latitude, longitude });
  return (
    countries.find(({ featureId }) => {
      const outline = outlineIn(topology, featureId);
      return outline !== null && isInside(outline, x, y);
    }) ?? null
  );
}

/** Of the way from the region's centre to its horizon: so far out may a piece's middle lie. */
const farthest = 0.93;
/** Degrees of latitude; the world's map draws each pole as a line, and nothing laid there has a shape. */
const nearestToPole = 80;

/** The place on a view's plane, or the nearest to it that is on the map. */
export function nearestPlace(projection: MapProjection, x: number, y: number): GeoPlace {
  if (projection.id === 'region') {
    const pull = Math.min(1, (horizonRadius * farthest) / Math.hypot(x, y));
    return projection.fromPlane(x * pull, y * pull);
  }
  // Latitude depends on y alone; along it, the map lies between the two sides of the cut.
  const latitude = Math.max(
    -nearestToPole,
    Math.min(nearestToPole, projection.fromPlane(0, y).latitude),
  );
  const west = projection.toPlane({ latitude, longitude: cutAt(latitude) + 0.01 }).x;
  const east = projection.toPlane({ latitude, longitude: cutAt(latitude) - 0.01 }).x;
  const level = projection.toPlane({ latitude, longitude: 0 }).y;
  return { ...projection.fromPlane(Math.max(west, Math.min(east, x)), level), latitude };
}
