import type { CountryListing } from '../../../electron/contract/countries.ts';
import type { Tint } from '../colours/palette.ts';
import type { PlaneStyle } from '../leaflet/planeStyle.ts';

/** The country after which the process is named; it has its own colour. */
export const heartCode = 'AF';

/** How a country is filled. */
export interface AreaStyle extends PlaneStyle {
  readonly fillColor: Tint;
}

/** How a country is filled for its role on the day shown. */
export function countryFill(
  country: CountryListing,
  state: { readonly selected: boolean; readonly pointed: boolean },
): AreaStyle {
  const fillColor = fillOf(country, state.selected);
  return { stroke: false, fillColor, fillOpacity: state.pointed && !state.selected ? 0.8 : 1 };
}

function fillOf(country: CountryListing, selected: boolean): Tint {
  if (selected) return 'selected';
  if (country.code === heartCode) return 'afghanistan';
  return country.roleOnDay ?? 'land';
}

const area = (fillColor: Tint): PlaneStyle => ({
  stroke: false,
  interactive: false,
  fillColor,
  fillOpacity: 1,
});

/** A line that does not answer the pointer; its width in pixels. */
export const line = (color: Tint, weight: number): PlaneStyle => ({
  fill: false,
  interactive: false,
  color,
  weight,
  thins: true,
});

/** How everything but the countries' fills is drawn. */
export const lineStyles = {
  sea: area('sea'),
  horizon: line('borderFaint', 1),
  land: area('land'),
  lakes: area('sea'),
  rivers: line('river', 0.8),
  // Over the colours of a theme rivers would be taken for borders.
  noRivers: { ...line('river', 0.8), opacity: 0 } satisfies PlaneStyle,
  graticule: line('graticule', 0.7),
  borderFaint: line('borderFaint', 0.7),
  border: line('border', 0.8),
  themeEdge: line('themeEdge', 0.8),
  selected: line('selected', 1.6),
};

/**
 * How what is contested is drawn: borders dashed, areas hatched over whatever fills them. In a
 * theme, where hatching means that there is no value, areas have no country's colour.
 */
export const contestedStyles = {
  // Under the dashes, so that they stand out from the land on either side, whatever its colour.
  casing: { ...line('halo', 2.4), opacity: 0.75 } satisfies PlaneStyle,
  line: {
    fill: false,
    color: 'disputed',
    weight: 1,
    thins: true,
    dashArray: [3, 3],
  } satisfies PlaneStyle,
  area: {
    stroke: false,
    fillColor: 'transparent',
    fillOpacity: 0.55,
    hatch: 'disputed',
  } satisfies PlaneStyle,
  areaInTheme: {
    fillColor: 'land',
    fillOpacity: 1,
    color: 'disputed',
    weight: 1,
    thins: true,
    dashArray: [3, 3],
  } satisfies PlaneStyle,
};
