import { geoInterpolate } from 'd3-geo';
import type { ConferenceBrief } from '../../../electron/contract/conferences.ts';
import type { GeoPlace } from '../projection/mapProjection.ts';

/** The way from one conference to the next. */
export interface Leg {
  /** Ordinals of the conferences. */
  readonly from: number;
  readonly to: number;
  /** Places along the great circle, both ends included. */
  readonly places: readonly GeoPlace[];
}

/** Places from one to another along the shortest way on the sphere, evenly apart. */
export function greatCircle(from: GeoPlace, to: GeoPlace, pieces: number): readonly GeoPlace[] {
  const at = geoInterpolate([from.longitude, from.latitude], [to.longitude, to.latitude]);
  return Array.from({ length: pieces + 1 }, (_, i) => {
    const [longitude, latitude] = at(i / pieces);
    return { longitude, latitude };
  });
}

/** On 5,500 km, the longest leg, pieces of little more than 100 km: no corner can be seen. */
const pieces = 48;

/** The legs between the conferences held by the day shown, in order. */
export function legsOf(conferences: readonly ConferenceBrief[]): readonly Leg[] {
  const held = conferences.filter((conference) => conference.held);
  return held.slice(1).flatMap((to, i) => {
    const from = held[i];
    if (from === undefined) return [];
    return [
      { from: from.ordinal, to: to.ordinal, places: greatCircle(from.point, to.point, pieces) },
    ];
  });
}
