import { lazy, Suspense, useState } from 'react';
import { DayNotice } from '../features/ribbon/DayNotice.tsx';
import { TimeRibbon } from '../features/ribbon/TimeRibbon.tsx';
import { PageTools } from '../features/takeAway/PageTools.tsx';
import { ErrorBoundary } from '../features/trouble/ErrorBoundary.tsx';
import { host } from '../host/host.ts';
import { editionModule } from './firstParts.ts';
import { firstPicture } from './firstPicture.ts';
import { Header } from './Header.tsx';
import { isBesideMap } from './isBesideMap.ts';
import { MapPane } from './MapPane.tsx';
import { useText } from './messages/useText.ts';
import { formatAddress, type Route } from './routes.ts';
import { Screen } from './Screen.tsx';
import { ScrollMemory } from './ScrollMemory.tsx';
import css from './Shell.module.css';
import { useRecentPlaces } from './useRecentPlaces.ts';

/** In a browser its own search of the page does this. */
const PageFind = lazy(() => import('../features/find/PageFind.tsx'));
const NotebookOnPage = lazy(() =>
  firstPicture.then(() => import('../features/notebook/NotebookOnPage.tsx')),
);

/** Asked for last: it keeps the atlas for later, and what is seen now goes first. */
const EditionNotice = lazy(() => editionModule);

interface ShellProps {
  readonly route: Route;
  /** True while the next screen is waiting for its answers. */
  readonly pending: boolean;
}

/** Header, map and page side by side (or the page alone), and the time ribbon under both. */
export function Shell({ route, pending }: ShellProps) {
  const t = useText();
  useRecentPlaces();
  const besideMap = isBesideMap(route);
  const [mapSeen, setMapSeen] = useState(besideMap);
  if (besideMap && !mapSeen) setMapSeen(true);
  return (
    <div className={css.shell}>
      <Header route={route} />
      <div className={css.progress} data-busy={pending} aria-hidden="true" />
      <div className={css.stage} data-layout={besideMap ? 'map' : 'full'}>
        {/* Kept while a page covers it, so that coming back costs nothing. */}
        <section className={css.map} aria-label={t('shell.map')} inert={!besideMap}>
          {mapSeen && (
            <ErrorBoundary fallback={<p className={css.loading}>{t('error.map')}</p>}>
              <Suspense fallback={null}>
                <MapPane route={route} />
              </Suspense>
            </ErrorBoundary>
          )}
        </section>
        <main className={css.page} key={pageKey(route)} id="page">
          <DayNotice route={route} wide={!besideMap} />
          <PageTools route={route} />
          <ErrorBoundary>
            <Suspense fallback={<p className={css.loading}>{t('shell.loading')}</p>}>
              <Screen route={route} />
              <ScrollMemory />
              {/* Comes with the screen, whose heading is what a note or a mark is called by. */}
              <ErrorBoundary fallback={null}>
                <Suspense fallback={null}>
                  <NotebookOnPage route={route} wide={!besideMap} />
                </Suspense>
              </ErrorBoundary>
            </Suspense>
          </ErrorBoundary>
        </main>
      </div>
      <ErrorBoundary fallback={<div className={css.ribbonPlace} />}>
        <Suspense fallback={<div className={css.ribbonPlace} />}>
          <TimeRibbon route={route} wide={!besideMap} />
        </Suspense>
      </ErrorBoundary>
      <ErrorBoundary fallback={null}>
        <Suspense fallback={null}>{host === 'browser' && <EditionNotice />}</Suspense>
      </ErrorBoundary>
      {/* Last in the window: what it finds in itself is then the last of all. */}
      <Suspense fallback={null}>{host === 'desktop' && <PageFind />}</Suspense>
    </div>
  );
}

/** A screen that is changed by its own address stays; every other place is a page of its own. */
function pageKey(route: Route): string {
  switch (route.screen) {
    case 'compare':
    case 'worksheet':
    case 'borders':
    case 'notebook':
    case 'dossier':
      return route.screen;
    case 'theme':
      return formatAddress({ screen: 'theme', theme: route.theme });
    default:
      return formatAddress(route);
  }
}
