import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Degrees within which two ends of Natural Earth's cut at 180 degrees are one place. */
const near = 0.01;

/** Whether a side of a ring only lies along the cut at 180 degrees. */
export const onCut = (p: Position, q: Position): boolean => isCut(p) && isCut(q);

const isCut = ([longitude = 0]: Position) => Math.abs(Math.abs(longitude) - 180) < 0.001;

/** Joins pieces that touch along the cut, so that Chukotka stays attached. Holes stay in place. */
export function mended<T extends Polygon | MultiPolygon>(land: T): T | MultiPolygon {
  if (land.type === 'Polygon') return land;
  const pieces = land.coordinates.map((rings) => [...rings]);
  for (let i = 0; i < pieces.length; i++) {
    for (let j = i + 1; j < pieces.length; j++) {
      const [one, other] = [pieces[i], pieces[j]];
      const ring = one && other && joined(one[0] ?? [], other[0] ?? []);
      if (!ring) continue;
      pieces[i] = [ring, ...one.slice(1), ...other.slice(1)];
      pieces.splice(j, 1);
      // The joined piece may touch one that was passed over already.
      j = i;
    }
  }
  return { ...land, type: 'MultiPolygon', coordinates: pieces };
}

/** Two closed rings as one, without the side they share; null where they share none. */
function joined(one: Position[], other: Position[]): Position[] | null {
  for (const a of cutSides(one)) {
    for (const b of cutSides(other)) {
      const opposite = close(one[a], other[b + 1]) && close(one[a + 1], other[b]);
      if (!opposite) continue;
      const around = [...other.slice(b + 1, -1), ...other.slice(0, b + 1)];
      return [...one.slice(0, a + 1), ...around, ...one.slice(a + 1)];
    }
  }
  return null;
}

/** The sides of a ring that lie along the cut, by the index of their first point. */
const cutSides = (ring: Position[]): number[] =>
  ring.slice(1).flatMap((q, i) => {
    const p = ring[i];
    return p !== undefined && onCut(p, q) ? [i] : [];
  });

const close = (p: Position | undefined, q: Position | undefined): boolean =>
  p !== undefined && q !== undefined && Math.abs((p[1] ?? 0) - (q[1] ?? 0)) < near;
