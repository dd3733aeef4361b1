import type { ThemeValue } from '../../../electron/contract/themes.ts';
import { useDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import { useComparison } from '../../map/compare/ComparisonContext.ts';
import { countryAt, laidPieces } from '../../map/compare/places.ts';
import { useOutlines } from '../../map/compare/useOutlines.ts';
import { type MapTheme, useMapTheme } from '../../map/themes/MapThemeContext.ts';
import type { LaidCountry, Layer, LayerValue } from '../../sheet/geojson/mapGeoJson.ts';
import type { ShownFacts } from './useShownFacts.ts';

/** The layer of data that the map shows, for a file of it. */
export function useLayer({ countries, countrySources }: ShownFacts, title: string): Layer {
  const t = useText();
  const { day, today } = useDay();
  const theme = useMapTheme();
  return {
    title,
    day,
    countries,
    values: valuesOf(theme),
    laid: useLaid(countries),
    sources: countrySources,
    borderNote: t('map.borderPolicy'),
    licence: t('saveMap.licence'),
    madeBy: `Heart of Asia Atlas ${__VERSION__}`,
    made: today,
  };
}

/** What is laid over the map, with what lies below it. */
function useLaid(countries: ShownFacts['countries']): readonly LaidCountry[] {
  const comparison = useComparison();
  const topology = useOutlines('region', comparison !== null);
  if (comparison === null || topology === null) return [];
  return laidPieces(comparison.pieces, countries, topology).map((laid) => ({
    ...laid,
    over: countryAt(laid.place, countries, topology),
  }));
}

function valuesOf(theme: MapTheme | null): ReadonlyMap<string, LayerValue> {
  if (theme === null) return new Map();
  const { answer, words } = theme;
  return new Map(
    answer.countries.map(({ code, value, asOf, parts }) => [
      code,
      {
        theme: answer.theme,
        value: plainValue(value),
        unit: words.unit,
        asOf,
        sourceIds: [
          ...new Set([
            ...parts.flatMap(({ fact }) => fact.best.sourceIds),
            ...(parts.length === 0 ? answer.listSourceIds : []),
          ]),
        ],
      },
    ]),
  );
}

/** A country without a value has none, and why stands in no number. */
function plainValue(value: ThemeValue): number | string | null {
  switch (value.kind) {
    case 'number':
      return value.number;
    case 'category':
      return value.category;
    case 'year':
      return value.year;
    case 'none':
      return null;
  }
}
