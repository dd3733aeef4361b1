import { use, useDeferredValue, useMemo } from 'react';
import type { CountryListing } from '../../electron/contract/countries.ts';
import type { OrganisationBrief } from '../../electron/contract/organisations.ts';
import { PlayCaption } from '../features/ribbon/play/PlayCaption.tsx';
import { useJourney } from '../features/ribbon/play/useJourney.ts';
import { SaveMapButton } from '../features/saveMap/SaveMapButton.tsx';
import type { ShownComparison } from '../map/compare/ComparisonContext.ts';
import { formatPiece, mostPieces, readPieces } from '../map/compare/piece.ts';
import { type MapNaming, useMapNames } from '../map/names/useMapNames.ts';
import type { MapSelection } from '../map/selection.ts';
import type { ShownTheme } from '../map/themes/MapThemeContext.ts';
import { answers } from './atlasAnswers.ts';
import { onOf, useDay } from './day.ts';
import { mapModule } from './firstParts.ts';
import { useMapView } from './mapView.ts';
import type { Route } from './routes.ts';
import { selectionOf } from './selectionOf.ts';
import { themeQuestion } from './themeQuestion.ts';
import { goTo as goToAddress, replaceWith, useGoTo } from './useAddress.ts';
import { useAtlas } from './useAtlas.ts';

/** The map with what the screen is about selected; a selection on it goes to that screen. */
export function MapPane({ route }: { readonly route: Route }) {
  const { RegionMap } = use(mapModule);
  const shownDay = useDay();
  const { day } = shownDay;
  const view = useMapView();
  const goTo = useGoTo();
  const countries = useAtlas('countries.list', { on: day });
  const conferences = useAtlas('conferences.list', { on: day });
  const selection = useMemo(() => selectionOf(route), [route]);
  const organisations = useSeats(route, day);
  const journey = useJourney(route.screen);
  const theme = useTheme(route, day);
  const names = useNaming();
  const comparison = useComparison(route, countries.ok ? countries.value.countries : noCountries);
  // The page beside it says what is wrong.
  if (!countries.ok || !conferences.ok) return null;
  return (
    <>
      <RegionMap
        countries={countries.value.countries}
        conferences={conferences.value.conferences}
        organisations={organisations}
        view={view}
        onView={(wanted) => goToAddress(route, onOf(shownDay), wanted)}
        journey={journey}
        theme={theme}
        comparison={comparison}
        names={names}
        selection={selection}
        onSelect={(selected) => goTo(routeOf(selected, route))}
        tools={(shown) => <SaveMapButton shown={shown} />}
      />
      <PlayCaption />
    </>
  );
}

/** Where a selection on the map leads; in a theme a country is picked out of it, in a comparison lifted. */
function routeOf(selected: MapSelection, from: Route): Route {
  switch (selected.kind) {
    case 'country':
      if (from.screen === 'theme') return { ...from, country: selected.code };
      if (from.screen === 'compare')
        return { ...from, pieces: [...from.pieces, selected.code].slice(0, mostPieces) };
      return { screen: 'country', code: selected.code };
    case 'conference':
      return { screen: 'conference', ordinal: selected.ordinal };
    case 'organisation':
      return { screen: 'organisation', code: selected.code };
    case 'dispute':
      return { screen: 'borders', dispute: selected.id };
  }
}

const noCountries: readonly CountryListing[] = [];

/** The countries that the address lays over the map; null on every other screen. */
function useComparison(route: Route, countries: readonly CountryListing[]): ShownComparison | null {
  const on = onOf(useDay());
  const asked = route.screen === 'compare' ? route.pieces : null;
  return useMemo(() => {
    if (asked === null) return null;
    const { pieces } = readPieces(asked, new Set(countries.map(({ code }) => code)));
    return {
      pieces,
      onChange: (changed) =>
        replaceWith({ screen: 'compare', pieces: changed.map(formatPiece) }, on),
    };
  }, [asked, countries, on]);
}

const noSeats: readonly OrganisationBrief[] = [];

/** The seats of the organisations, beside the page of one of them; elsewhere they would crowd. */
function useSeats(route: Route, day: string): readonly OrganisationBrief[] {
  if (route.screen !== 'organisation') return noSeats;
  // `use`, unlike other hooks, may stand behind a condition: no other screen waits for this.
  const answer = use(answers.get('organisations.list', { on: day }));
  return answer.ok ? answer.value.organisations : noSeats;
}

/** What the address's theme says of the countries; null elsewhere, and where there is no such theme. */
function useTheme(route: Route, day: string): ShownTheme | null {
  const asked = route.screen === 'theme' ? themeQuestion(route, day) : null;
  const answer = asked === null ? null : use(answers.get('themes.get', asked));
  const selected = route.screen === 'theme' ? (route.country ?? null) : null;
  return useMemo(
    () => (answer?.ok ? { answer: answer.value, day, selected } : null),
    [answer, day, selected],
  );
}

/** In which language the map is written; endonyms are asked for when they are wanted. */
function useNaming(): MapNaming {
  const [choice, onChoose] = useMapNames();
  // The map stays as it is until the new names are there.
  const shown = useDeferredValue(choice);
  const answer = shown === 'english' ? null : use(answers.get('map.names', {}));
  // Without them the English names serve.
  return { choice, shown, onChoose, others: answer?.ok === true ? answer.value : null };
}
