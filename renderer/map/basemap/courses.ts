import type { Position } from 'geojson';
import type { BasemapTopology } from '../projection/basemap.ts';
import { linesIn } from './lines.ts';

/** A river that is named, as it is drawn: metres on the plane. */
export interface Course {
  /** In the catalogue as `map.river.<id>`. */
  readonly id: string;
  /** 1 is seen from afar, 3 only close up. */
  readonly rank: number;
  readonly lines: readonly (readonly Position[])[];
}

/** Metres between two ends that are one river, parted by a lake on its way or by a sheet's edge. */
const gap = 30_000;

/** The rivers that have a name. */
export const coursesOf = (topology: BasemapTopology): readonly Course[] =>
  topology.objects.rivers.geometries.flatMap((river) => {
    const rank = river.properties?.rank;
    if (river.id === undefined || rank === undefined) return [];
    return [{ id: String(river.id), rank, lines: endToEnd(linesIn(topology, [river]), gap) }];
  });

/** Lines that follow one another as one, whichever way each of them was drawn. */
export function endToEnd(
  lines: readonly (readonly Position[])[],
  apart: number,
): readonly (readonly Position[])[] {
  const left = lines.filter((line) => line.length > 1);
  const whole: (readonly Position[])[] = [];
  for (let line = left.shift(); line !== undefined; line = left.shift()) {
    let grown: readonly Position[] = line;
    for (let i = 0; i < left.length; i++) {
      const longer = appended(grown, left[i] ?? [], apart);
      if (longer === null) continue;
      grown = longer;
      left.splice(i, 1);
      // The longer line may now reach one that was passed over.
      i = -1;
    }
    whole.push(grown);
  }
  return whole;
}

function appended(one: readonly Position[], other: readonly Position[], apart: number) {
  const back = [...other].reverse();
  if (near(one.at(-1), other[0], apart)) return [...one, ...other];
  if (near(one.at(-1), back[0], apart)) return [...one, ...back];
  if (near(other.at(-1), one[0], apart)) return [...other, ...one];
  if (near(back.at(-1), one[0], apart)) return [...back, ...one];
  return null;
}

const near = (a: Position | undefined, b: Position | undefined, apart: number): boolean =>
  a !== undefined &&
  b !== undefined &&
  Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0)) <= apart;
