import { geoEqualEarthRaw } from 'd3-geo';
import type { Position } from 'geojson';
import type { PlaneLines } from '../basemap/shape.ts';
import type { GeoPlace } from '../projection/mapProjection.ts';
import { regionCentre } from '../projection/region.ts';
import { earthRadius, radians } from '../projection/sphere.ts';
import type { MapViewId } from '../projection/views.ts';
import { centralMeridian, fromCut } from '../projection/world.ts';
import type { Outline } from './outline.ts';
import { after, carry, frameAt, placeOf, type Rotation, rotated, type Vector } from './rotation.ts';

/** Where an outline is laid, and turned how far clockwise (degrees). */
export interface Laid {
  readonly place: GeoPlace;
  readonly turn: number;
}

/**
 * An outline's rings on a view's plane, in metres, when its middle has been carried to a place.
 * Both planes are equal-area, so it covers as much there as at home. It is never cut: what
 * reaches over the edge of the map is drawn beyond it, where the plane goes on.
 * @param middle what of the outline is carried there; its own middle, or that of a coarser one
 */
export function laidOut(
  { rings, middle: own }: Outline,
  { place, turn }: Laid,
  view: MapViewId,
  middle: GeoPlace = own,
): PlaneLines {
  const rotation = carry(middle, place, turn);
  if (view === 'region') {
    const seen = after(rotation, regionFrame);
    return rings.map((ring) => onRegion(ring, seen));
  }
  const meridian = fromCut(place.longitude, place.latitude);
  return rings.map((ring) => onWorld(ring, rotation, meridian));
}

const regionFrame = frameAt(regionCentre);

/** Lambert azimuthal equal-area (Snyder, USGS PP 1395, p. 185), from vectors in the centre's frame. */
function onRegion(ring: Float64Array, [up, east, north]: Rotation): Position[] {
  const points: Position[] = [];
  for (let i = 0; i < ring.length; i += 3) {
    const [a, b, c] = [ring[i] ?? 0, ring[i + 1] ?? 0, ring[i + 2] ?? 0];
    const height = up[0] * a + up[1] * b + up[2] * c;
    const k = earthRadius * Math.sqrt(2 / Math.max(1e-9, 1 + height));
    points.push([
      k * (east[0] * a + east[1] * b + east[2] * c),
      -k * (north[0] * a + north[1] * b + north[2] * c),
    ]);
  }
  return points;
}

/** Degrees of longitude: near a pole a short step leads over many, and gets points in between. */
const widest = 1;

/** How often a step is halved at most: then its ends are metres apart. */
const halvings = 14;

/** Equal Earth, longitudes counted on without a jump, around the meridian on which the middle lies. */
function onWorld(ring: Float64Array, rotation: Rotation, meridian: number): Position[] {
  const places: Place[] = [];
  let before: Vector | null = null;
  const add = (from: Vector | null, to: Vector, halved: number) => {
    const { longitude, latitude } = placeOf(to);
    const last = places.at(-1)?.[0] ?? meridian;
    const way = shortWay(longitude - last);
    if (from !== null && Math.abs(way) > widest && halved < halvings) {
      const half = halfway(from, to);
      add(from, half, halved + 1);
      add(half, to, halved + 1);
    } else places.push([last + way, latitude]);
  };
  for (let i = 0; i < ring.length; i += 3) {
    const vector = rotated(rotation, [ring[i] ?? 0, ring[i + 1] ?? 0, ring[i + 2] ?? 0]);
    add(before, vector, 0);
    before = vector;
  }
  const around = aroundPole(places, meridian);
  if (around !== null) return around.map(toWorld);
  // The ring lies whole on the side where most of it is.
  const mean = places.reduce((sum, [longitude]) => sum + longitude, 0) / places.length;
  const shift = 360 * Math.round((meridian - mean) / 360);
  return places.map(([longitude, latitude]) => toWorld([longitude + shift, latitude]));
}

/** Degrees; the longitude may be counted on past 180. */
type Place = readonly [longitude: number, latitude: number];

/** The middle of the great circle's arc between two places. */
function halfway(a: Vector, b: Vector): Vector {
  const [x, y, z] = [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
  const length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
}

const shortWay = (difference: number): number => difference - 360 * Math.round(difference / 360);

function toWorld([longitude, latitude]: Place): Position {
  const [x, y] = geoEqualEarthRaw(radians(longitude - centralMeridian), radians(latitude));
  return [x * earthRadius, -y * earthRadius];
}

/**
 * A ring with a pole inside comes back a full turn away from where it began: it is opened opposite
 * the meridian and closed along the pole, which this projection draws as a line. Null for others.
 */
function aroundPole(places: readonly Place[], meridian: number): readonly Place[] | null {
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return null;
  const turns = Math.round((last[0] - first[0]) / 360);
  if (turns === 0) return null;
  const pole = places.reduce((sum, [, latitude]) => sum + latitude, 0) > 0 ? 90 : -90;
  const [west, east] = [meridian - 180, meridian + 180];
  const eastwards = turns > 0 ? places.slice(1) : places.slice(1).toReversed();
  const inTurn = eastwards.map(
    ([longitude, latitude]): Place => [west + ((((longitude - west) % 360) + 360) % 360), latitude],
  );
  const opening = inTurn.findIndex(
    ([longitude], i) => longitude < (inTurn.at(i - 1)?.[0] ?? 0) - 180,
  );
  const line = [...inTurn.slice(opening), ...inTurn.slice(0, opening)];
  const edge = ((line[0]?.[1] ?? 0) + (line.at(-1)?.[1] ?? 0)) / 2;
  const closed: Place[] = [
    [west, pole],
    [west, edge],
    ...line,
    [east, edge],
    [east, pole],
    [west, pole],
  ];
  // As the ring turned before: that is what tells holes from land.
  return turns > 0 ? closed : closed.reverse();
}
