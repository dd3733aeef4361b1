import './map.css';
import { type ReactNode, useId, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { ConferenceBrief } from '../../electron/contract/conferences.ts';
import type { CountryListing } from '../../electron/contract/countries.ts';
import type { OrganisationBrief } from '../../electron/contract/organisations.ts';
import { ComparisonContext, type ShownComparison } from './compare/ComparisonContext.ts';
import { MapView } from './leaflet/MapView.tsx';
import type { RestingView } from './leaflet/useView.ts';
import type { MapNaming } from './names/useMapNames.ts';
import type { MapViewId } from './projection/views.ts';
import { RegionScene } from './RegionScene.tsx';
import type { Journey } from './routes/journey.ts';
import type { MapSelection } from './selection.ts';
import type { ShownMap } from './shownMap.ts';
import { MapThemeContext, type ShownTheme, useReadyTheme } from './themes/MapThemeContext.ts';
import { TurningMap } from './turn/TurningMap.tsx';
import { useTurn } from './turn/useTurn.ts';

// For the first screen, which waits for the first base map as it waits for the facts.
export { loadBasemap } from './basemap/load.ts';

export interface RegionMapProps {
  readonly countries: readonly CountryListing[];
  readonly conferences: readonly ConferenceBrief[];
  /** Organisations whose seats are shown. */
  readonly organisations: readonly OrganisationBrief[];
  readonly view: MapViewId;
  readonly onView: (view: MapViewId) => void;
  readonly journey: Journey;
  /** What fills the countries in place of their roles; null for the roles. */
  readonly theme: ShownTheme | null;
  /** Countries laid over the map; null where areas are not compared. */
  readonly comparison: ShownComparison | null;
  readonly names: MapNaming;
  readonly selection: MapSelection | null;
  readonly onSelect: (selection: MapSelection) => void;
  /** Buttons for what can be done with what the map shows, beside those for the zoom. */
  readonly tools?: (shown: ShownMap) => ReactNode;
}

/** The equal-area map of the region, or of the world; it fills its container. */
export function RegionMap(props: RegionMapProps) {
  const intl = useIntl();
  const resting = useRef<RestingView | null>(null);
  const { view, turn, end } = useTurn(props.view, resting);
  const { selection } = props;
  const summary = useId();
  const theme = useReadyTheme(props.theme);
  return (
    <MapThemeContext value={theme}>
      <ComparisonContext value={props.comparison}>
        <div className="atlas-map" data-themed={theme !== null}>
          <MapView
            key={view}
            view={view}
            label={intl.formatMessage({ id: 'map.label' })}
            describedBy={summary}
          >
            <RegionScene
              {...props}
              view={view}
              resting={resting}
              summaryId={summary}
              onFailed={end}
            />
          </MapView>
          {turn !== null && (
            <TurningMap
              turn={turn}
              countries={props.countries}
              selectedCode={selection?.kind === 'country' ? selection.code : null}
              resting={resting}
              onEnd={end}
            />
          )}
        </div>
      </ComparisonContext>
    </MapThemeContext>
  );
}
