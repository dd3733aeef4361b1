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
const MeasuresScreen = lazy(() => import('../features/measures/MeasuresScreen.tsx'));
const MeasureScreen = lazy(() => import('../features/measures/MeasureScreen.tsx'));
const OrganisationsScreen = lazy(() => import('../features/organisations/OrganisationsScreen.tsx'));
const OrganisationScreen = lazy(() => import('../features/organisations/OrganisationScreen.tsx'));
const ProcessScreen = lazy(() => import('../features/process/ProcessScreen.tsx'));
const ArticleScreen = lazy(() => import('../features/process/ArticleScreen.tsx'));
const TimelineScreen = lazy(() => import('../features/timeline/TimelineScreen.tsx'));
const DisagreementsScreen = lazy(() => import('../features/disagreements/DisagreementsScreen.tsx'));
const BordersScreen = lazy(() => import('../features/borders/BordersScreen.tsx'));
const DataScreen = lazy(() => import('../features/data/DataScreen.tsx'));
const LicencesScreen = lazy(() => import('../features/about/LicencesScreen.tsx'));
const ShareScreen = lazy(() => import('../features/share/ShareScreen.tsx'));
const ThemesScreen = lazy(() => import('../features/themes/ThemesScreen.tsx'));
const ThemeScreen = lazy(() => import('../features/themes/ThemeScreen.tsx'));
const CompareScreen = lazy(() => import('../features/compare/CompareScreen.tsx'));
const WorksheetScreen = lazy(() => import('../features/worksheet/WorksheetScreen.tsx'));
const NotebookScreen = lazy(() => import('../features/notebook/NotebookScreen.tsx'));
const DossierScreen = lazy(() => import('../features/dossier/DossierScreen.tsx'));
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
    case 'measures':
      return <MeasuresScreen />;
    case 'measure':
      return <MeasureScreen code={route.code} />;
    case 'organisations':
      return <OrganisationsScreen />;
    case 'organisation':
      return <OrganisationScreen code={route.code} />;
    case 'process':
      return <ProcessScreen />;
    case 'article':
      return <ArticleScreen id={route.id} />;
    case 'timeline':
      return <TimelineScreen />;
    case 'disagreements':
      return <DisagreementsScreen oddity={route.oddity ?? null} />;
    case 'borders':
      return <BordersScreen dispute={route.dispute ?? null} />;
    case 'data':
      return <DataScreen />;
    case 'licences':
      return <LicencesScreen />;
    case 'share':
      return <ShareScreen />;
    case 'themes':
      return <ThemesScreen />;
    case 'theme':
      return <ThemeScreen route={route} />;
    case 'compare':
      return <CompareScreen pieces={route.pieces} />;
    case 'worksheet':
      return <WorksheetScreen choice={route.choice} />;
    case 'notebook':
      return <NotebookScreen part={route.part ?? 'notes'} />;
    case 'dossier':
      return <DossierScreen choice={route.choice} />;
    case 'unknown':
      return <UnknownScreen path={route.path} why={route.why} />;
  }
}
