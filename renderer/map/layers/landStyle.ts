import type { PathOptions } from 'leaflet';
import type { CountryListing } from '../../../electron/contract/countries.ts';
import type { PlaneFill } from '../leaflet/PlanarPath.ts';
import type { Palette } from './palette.ts';

/** The country after which the process is named; it has its own colour. */
export const heartCode = 'AF';

/** How a country is filled for its role on the day shown. */
export function countryFill(
  country: CountryListing,
  palette: Palette,
  state: { readonly selected: boolean; readonly pointed: boolean },
): PathOptions {
  const fillColor = fillOf(country, palette, state.selected);
  return { stroke: false, fillColor, fillOpacity: state.pointed && !state.selected ? 0.8 : 1 };
}

function fillOf(country: CountryListing, palette: Palette, selected: boolean): string {
  if (selected) return palette.selected;
  if (country.code === heartCode) return palette.afghanistan;
  switch (country.roleOnDay) {
    case 'participant':
      return palette.participant;
    case 'supporter':
      return palette.supporter;
    case null:
      return palette.land;
  }
}

const area = (fillColor: string): PathOptions => ({
  stroke: false,
  interactive: false,
  fillColor,
  fillOpacity: 1,
});

const line = (color: string, weight: number): PathOptions => ({
  fill: false,
  interactive: false,
  color,
  weight,
});

/** How everything but the countries' fills is drawn. */
export const lineStyles = (palette: Palette) => ({
  sea: area(palette.sea),
  horizon: line(palette.borderFaint, 1),
  land: area(palette.land),
  lakes: area(palette.sea),
  rivers: line(palette.river, 0.8),
  // Over the colours of a theme rivers would be taken for borders.
  noRivers: { ...line(palette.river, 0.8), opacity: 0 } satisfies PathOptions,
  graticule: line(palette.graticule, 0.7),
  borderFaint: line(palette.borderFaint, 0.7),
  border: line(palette.border, 0.8),
  themeEdge: line(palette.themeEdge, 0.8),
  selected: line(palette.selected, 1.6),
});

/**
 * How what is contested is drawn: borders dashed, areas hatched over whatever fills them. In a
 * theme, where hatching means that there is no value, areas have no country's colour.
 */
export const contestedStyles = (palette: Palette) => ({
  // Under the dashes, so that they stand out from the land on either side, whatever its colour.
  casing: { ...line(palette.halo, 2.4), opacity: 0.75 } satisfies PathOptions,
  line: {
    fill: false,
    color: palette.disputed,
    weight: 1,
    dashArray: [3, 3],
  } satisfies PathOptions,
  area: {
    stroke: false,
    fillColor: 'transparent',
    fillOpacity: 0.55,
    hatch: palette.disputed,
  } satisfies PathOptions & PlaneFill,
  areaInTheme: {
    fillColor: palette.land,
    fillOpacity: 1,
    color: palette.disputed,
    weight: 1,
    dashArray: [3, 3],
  } satisfies PathOptions,
});
