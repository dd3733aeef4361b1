import type { GeoProjection } from 'd3-geo';
import { region } from './region.ts';
import type { MapViewId } from './views.ts';
import { world } from './world.ts';

export interface PlanePoint {
  /** Metres on the plane, eastwards and southwards as on a screen. */
  readonly x: number;
  readonly y: number;
}
/** Degrees. */
export interface GeoPlace {
  readonly latitude: number;
  readonly longitude: number;
}
/** West, north, east, south, in metres on the plane (y grows southwards). */
export type Extent = readonly [number, number, number, number];

/** One of the atlas's two equal-area views of the earth, on the sphere, in metres. */
export interface MapProjection {
  readonly id: MapViewId;
  /** Where a place lies on the plane; every place has one. */
  toPlane(place: GeoPlace): PlanePoint;
  /** Which place lies there; what lies off the map is taken at its edge. */
  fromPlane(x: number, y: number): GeoPlace;
  /**
   * The same as d3-geo has it, for shapes in degrees: clips and resamples.
   * @param precision metres that a resampled line may stray from the true one
   */
  geo(precision: number): GeoProjection;
  /** The map's edge as a closed ring on the plane, clockwise from the top. */
  outline(): readonly (readonly [number, number])[];
  /** All that the map shows. */
  readonly fullExtent: Extent;
  /** What is seen first. */
  readonly homeExtent: Extent;
  /** Metres in a pixel, closest: finer than this the base map has nothing more to show. */
  readonly closest: number;
  /** The place nearest to one on the plane that may be the middle of the view. */
  allowedCentre(x: number, y: number): PlanePoint;
}

export const projections: Readonly<Record<MapViewId, MapProjection>> = { region, world };
