import type { CountryListing } from '../../../electron/contract/countries.ts';
import type { ThemeAnswer } from '../../../electron/contract/themes.ts';
import type { Basemap, Land } from '../basemap/load.ts';
import { toView } from '../labels/frame.ts';
import { type Box, boxAround } from '../labels/place.ts';
import type { RestingView } from '../leaflet/useView.ts';
import { radiusOf } from './symbols.ts';

/** A country's circle: its middle on the plane in metres, its radius in pixels. */
export interface ThemeCircle {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The circles of a theme, greatest first, so that the small ones lie on the great ones. */
export const themeCircles = (
  { countries: values }: ThemeAnswer,
  region: Basemap,
  countries: readonly CountryListing[],
  view: RestingView,
): readonly ThemeCircle[] =>
  values
    .flatMap(({ code, value }) => {
      const featureId = countries.find((country) => country.code === code)?.featureId ?? '';
      const at = middleSpot(region.land.get(featureId));
      if (value.kind !== 'number' || at === null) return [];
      return [{ code, ...at, radius: radiusOf(value.number, view) }];
    })
    .toSorted((a, b) => b.radius - a.radius);

/** Of the places with room in a country the one nearest to the middle of its main part, metres. */
function middleSpot(land: Land | undefined): { readonly x: number; readonly y: number } | null {
  if (land === undefined) return null;
  const [west, north, east, south] = land.mainExtent;
  // Spots are kilometres on the plane.
  const spots = land.spots.map(([x, y]) => ({ x: x * 1000, y: y * 1000 }));
  const away = ({ x, y }: { x: number; y: number }) =>
    Math.hypot(x - (west + east) / 2, y - (north + south) / 2);
  return spots.toSorted((a, b) => away(a) - away(b))[0] ?? null;
}

/** Pixels: a greater circle has room for a name on it. */
const nameable = 24;

/** What the circles cover that names have to keep off. */
export const smallCircles = (circles: readonly ThemeCircle[], view: RestingView): readonly Box[] =>
  circles
    .filter(({ radius }) => radius < nameable)
    .map(({ x, y, radius }) => {
      const at = toView(view, x, y);
      return boxAround(at.x, at.y, radius * 2, radius * 2);
    });
