import { useDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import type { Layer } from '../../sheet/geojson/mapGeoJson.ts';
import type { ShownFacts } from './useShownFacts.ts';

/** The layer of data that the map shows, for a file of it. */
export function useLayer({ countries, countrySources }: ShownFacts, title: string): Layer {
  const t = useText();
  const { day, today } = useDay();
  return {
    title,
    day,
    countries,
    values: new Map(),
    sources: countrySources,
    borderNote: t('map.borderPolicy'),
    licence: t('saveMap.licence'),
    madeBy: `Heart of Asia Atlas ${__VERSION__}`,
    made: today,
  };
}
