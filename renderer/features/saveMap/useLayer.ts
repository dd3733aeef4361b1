import type { ThemeValue } from '../../../electron/contract/themes.ts';
import { useDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import { type MapTheme, useMapTheme } from '../../map/themes/MapThemeContext.ts';
import type { Layer, LayerValue } from '../../sheet/geojson/mapGeoJson.ts';
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
    sources: countrySources,
    borderNote: t('map.borderPolicy'),
    licence: t('saveMap.licence'),
    madeBy: `Heart of Asia Atlas ${__VERSION__}`,
    made: today,
  };
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
