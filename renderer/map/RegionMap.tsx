import './map.css';
import { useIntl } from 'react-intl';
import type { ConferenceBrief } from '../../electron/contract/conferences.ts';
import type { CountryListing } from '../../electron/contract/countries.ts';
import type { OrganisationBrief } from '../../electron/contract/organisations.ts';
import { MapView } from './leaflet/MapView.tsx';
import type { MapViewId } from './projection/views.ts';
import { RegionScene } from './RegionScene.tsx';
import type { MapSelection } from './selection.ts';

export interface RegionMapProps {
  readonly countries: readonly CountryListing[];
  readonly conferences: readonly ConferenceBrief[];
  /** Organisations whose seats are shown. */
  readonly organisations: readonly OrganisationBrief[];
  readonly view: MapViewId;
  readonly onView: (view: MapViewId) => void;
  readonly selection: MapSelection | null;
  readonly onSelect: (selection: MapSelection) => void;
}

/** The equal-area map of the region, or of the world; it fills its container. */
export function RegionMap(props: RegionMapProps) {
  const intl = useIntl();
  return (
    <MapView key={props.view} view={props.view} label={intl.formatMessage({ id: 'map.label' })}>
      <RegionScene {...props} />
    </MapView>
  );
}
