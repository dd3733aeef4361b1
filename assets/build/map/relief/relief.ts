import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import type { MapProjection } from '../../../../renderer/map/projection/mapProjection.ts';
import type { Elevation } from './elevation.ts';
import { hillshade, shades } from './hillshade.ts';
import { landCover } from './landCover.ts';
import { palettePng } from './png.ts';

/** Metres by which a place may miss itself on its way to degrees and back. */
const same = 1_000;

/**
 * The hillshade of a view's whole plane as a PNG, on its land only.
 * @param land plane polygons in metres
 * @param cell metres on the plane in one pixel
 */
export function makeRelief(
  view: MapProjection,
  land: FeatureCollection,
  elevation: Elevation,
  cell: number,
): Buffer {
  const cover = landCover(ringsOf(land), view.fullExtent, cell);
  const heightOf = (x: number, y: number) => {
    const place = view.fromPlane(x, y);
    const back = view.toPlane(place);
    // What is not met again lies off the map, where the plane shows no place or shows it twice.
    if (Math.hypot(back.x - x, back.y - y) > same) return null;
    return elevation(place.longitude, place.latitude);
  };
  return palettePng(hillshade(view.fullExtent, cell, heightOf, cover), shades);
}

const ringsOf = ({ features }: FeatureCollection): readonly Position[][] =>
  features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return geometry.coordinates;
    return geometry.type === 'MultiPolygon' ? (geometry as MultiPolygon).coordinates.flat() : [];
  });
