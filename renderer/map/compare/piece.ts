import type { GeoPlace } from '../projection/mapProjection.ts';

/** Where a lifted country lies: over the middle of another country, at a place, or (null) at home. */
export type PieceAt = { readonly over: string } | GeoPlace | null;

/** A country lifted off the map, to be laid over others. The same country may be lifted twice. */
export interface Piece {
  /** Two-letter code of the country. */
  readonly code: string;
  readonly at: PieceAt;
  /** Degrees clockwise that it is turned by; at 0 its own north is north where it lies. */
  readonly turn: number;
}

/** So many pieces have a colour of their own. */
export const mostPieces = 6;

const number = String.raw`-?\d{1,3}(?:\.\d{1,6})?`;
const pattern = new RegExp(
  `^([a-z]{2})(?:@(?:([a-z]{2})|(${number})_(${number}))(?:_(${number}))?)?$`,
  'i',
);

/**
 * Reads a piece as an address has it: `AF` at home, `AF@TR` over Türkiye, `AF@39.5_-12` at a
 * latitude and a longitude, `AF@TR_15` and `AF@39.5_-12_15` turned as well; null for anything else.
 */
export function parsePiece(text: string): Piece | null {
  const found = pattern.exec(text);
  if (found === null) return null;
  const [, code = '', over, latitude, longitude, turn] = found;
  const piece = { code: code.toUpperCase(), turn: turnOf(Number(turn ?? 0)) };
  if (over !== undefined) return { ...piece, at: { over: over.toUpperCase() } };
  if (latitude === undefined) return { ...piece, at: null };
  const at = { latitude: Number(latitude), longitude: Number(longitude) };
  if (Math.abs(at.latitude) > 90 || Math.abs(at.longitude) > 180) return null;
  return { ...piece, at };
}

/** Writes a piece for an address, to a hundredth of a degree: about a kilometre. */
export function formatPiece({ code, at, turn }: Piece): string {
  const tail = turn === 0 ? '' : `_${tidy(turn)}`;
  if (at === null) return turn === 0 ? code : `${code}@${code}${tail}`;
  if ('over' in at) return `${code}@${at.over}${tail}`;
  return `${code}@${tidy(at.latitude)}_${tidy(at.longitude)}${tail}`;
}

/** The pieces that an address asks for, as far as the atlas has their countries, and the rest. */
export function readPieces(
  texts: readonly string[],
  codes: ReadonlySet<string>,
): { readonly pieces: readonly Piece[]; readonly unknown: readonly string[] } {
  const pieces: Piece[] = [];
  const unknown: string[] = [];
  for (const text of texts) {
    const piece = parsePiece(text);
    const isKnown =
      piece !== null &&
      codes.has(piece.code) &&
      (piece.at === null || !('over' in piece.at) || codes.has(piece.at.over));
    if (isKnown && pieces.length < mostPieces) pieces.push(piece);
    else unknown.push(text);
  }
  return { pieces, unknown };
}

const tidy = (value: number): string => String(Math.round(value * 100) / 100);

/** Any number of degrees as one from -180 (left out) to 180. */
export function turnOf(degrees: number): number {
  const within = ((((degrees + 180) % 360) + 360) % 360) - 180;
  return within === -180 ? 180 : within;
}
