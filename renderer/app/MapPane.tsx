import { use, useMemo } from 'react';
import type { MapSelection } from '../map/selection.ts';
import { useDay } from './day.ts';
import { mapModule } from './firstParts.ts';
import type { Route } from './routes.ts';
import { useGoTo } from './useAddress.ts';
import { useAtlas } from './useAtlas.ts';

/** The map with what the screen is about selected; a selection on it goes to that screen. */
export function MapPane({ route }: { readonly route: Route }) {
  const { RegionMap } = use(mapModule);
  const { day } = useDay();
  const goTo = useGoTo();
  const countries = useAtlas('countries.list', { on: day });
  const conferences = useAtlas('conferences.list', { on: day });
  const selection = useMemo(() => selectionOf(route), [route]);
  // The page beside it says what is wrong.
  if (!countries.ok || !conferences.ok) return null;
  return (
    <RegionMap
      countries={countries.value.countries}
      conferences={conferences.value.conferences}
      selection={selection}
      onSelect={(selected) => goTo(routeOf(selected))}
    />
  );
}

function selectionOf(route: Route): MapSelection | null {
  if (route.screen === 'country') return { kind: 'country', code: route.code };
  if (route.screen === 'conference') return { kind: 'conference', ordinal: route.ordinal };
  return null;
}

function routeOf(selected: MapSelection): Route {
  return selected.kind === 'country'
    ? { screen: 'country', code: selected.code }
    : { screen: 'conference', ordinal: selected.ordinal };
}
