import { lazy, type RefObject, Suspense, useEffect, useEffectEvent } from 'react';
import { useIntl } from 'react-intl';
import { firstPicture } from '../app/firstPicture.ts';
import { useBasemap } from './basemap/useBasemap.ts';
import { Legend } from './controls/Legend.tsx';
import { ScaleBar } from './controls/ScaleBar.tsx';
import { ViewSwitch } from './controls/ViewSwitch.tsx';
import { ZoomButtons } from './controls/ZoomButtons.tsx';
import { useMap } from './leaflet/MapContext.ts';
import { type RestingView, useRestingView } from './leaflet/useView.ts';
import { useMarkerKeys } from './markers/useMarkerKeys.ts';
import type { RegionMapProps } from './RegionMap.tsx';
import { useReliefShown } from './relief/useReliefShown.ts';
import { Scene } from './Scene.tsx';
import { MapSummary } from './summary/MapSummary.tsx';
import { useMapTheme } from './themes/MapThemeContext.ts';
import { ThemeLegend } from './themes/ThemeLegend.tsx';
import { useMapKeys } from './useMapKeys.ts';

// Its widgets' code takes longer to read than the first map.
const MapMenu = lazy(() => firstPicture.then(() => import('./controls/MapMenu.tsx')));

interface RegionSceneProps extends RegionMapProps {
  /** Is told what the map shows at rest, for the turn to the other view. */
  readonly resting: RefObject<RestingView | null>;
  readonly summaryId: string;
  /** Called where the base map cannot be read. */
  readonly onFailed: () => void;
}

/** What is drawn on the map, once the base map has been read. */
export function RegionScene(props: RegionSceneProps) {
  const intl = useIntl();
  const map = useMap();
  useMapKeys(map);
  useMarkerKeys(map);
  const view = useRestingView();
  const { first, shown, failed } = useBasemap(props.view, view.metresPerPixel);
  const [relief, showRelief] = useReliefShown();
  const { resting } = props;
  const theme = useMapTheme();
  const isThere = first !== null;
  useEffect(() => {
    // The turn ends on a map that is drawn, not on an empty one.
    if (isThere) resting.current = view;
  }, [isThere, view, resting]);
  const tellFailed = useEffectEvent(props.onFailed);
  useEffect(() => {
    if (failed) tellFailed();
  }, [failed]);
  if (failed) return <p className="atlas-trouble">{intl.formatMessage({ id: 'map.failed' })}</p>;
  if (first === null || shown === null) return null;
  return (
    <>
      <Scene {...props} seen={view} region={first} shown={shown} relief={relief} />
      <div className="atlas-corner">
        <ScaleBar view={view} earth={first.earth} />
        <Legend view={props.view} />
      </div>
      <div className="atlas-head">
        <ViewSwitch view={props.view} onView={props.onView} />
        <Suspense fallback={<span className="atlas-options-button" />}>
          <MapMenu
            names={props.names}
            journey={props.journey}
            relief={relief}
            onRelief={showRelief}
          />
        </Suspense>
      </div>
      <MapSummary
        id={props.summaryId}
        view={view}
        basemap={first}
        countries={props.countries}
        conferences={props.conferences}
      />
      {theme !== null && <ThemeLegend words={theme.words} view={view} />}
      <ZoomButtons>{props.tools?.({ map, view, earth: first.earth })}</ZoomButtons>
    </>
  );
}
