import { lazy } from 'react';
import { HomeScreen } from '../features/home/HomeScreen.tsx';
import type { Route } from './routes.ts';

const CountryScreen = lazy(() => import('../features/country/CountryScreen.tsx'));
const CountriesScreen = lazy(() => import('../features/countries/CountriesScreen.tsx'));
const ConferencesScreen = lazy(() => import('../features/conferences/ConferencesScreen.tsx'));
const ConferenceScreen = lazy(() => import('../features/conferences/ConferenceScreen.tsx'));
const SearchScreen = lazy(() => import('../features/search/SearchScreen.tsx'));
const SourcesScreen = lazy(() => import('../features/sources/SourcesScreen.tsx'));
const SourceScreen = lazy(() => import('../features/sources/SourceScreen.tsx'));
const AboutScreen = lazy(() => import('../features/about/AboutScreen.tsx'));
const LaterScreen = lazy(() => import('../features/trouble/LaterScreen.tsx'));
const UnknownScreen = lazy(() => import('../features/trouble/UnknownScreen.tsx'));

/** The screen of a route. All but the first are fetched when they are first wanted. */
export function Screen({ route }: { readonly route: Route }) {
  switch (route.screen) {
    case 'home':
      return <HomeScreen />;
    case 'country':
      return <CountryScreen code={route.code} />;
    case 'countries':
      return <CountriesScreen />;
    case 'conferences':
      return <ConferencesScreen />;
    case 'conference':
      return <ConferenceScreen ordinal={route.ordinal} />;
    case 'search':
      return <SearchScreen text={route.text} />;
    case 'sources':
      return <SourcesScreen />;
    case 'source':
      return <SourceScreen id={route.id} />;
    case 'about':
      return <AboutScreen />;
    case 'later':
      return <LaterScreen part={route.part} />;
    case 'unknown':
      return <UnknownScreen path={route.path} why={route.why} />;
  }
}
