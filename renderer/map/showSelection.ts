import type { Map as LeafletMap } from 'leaflet';
import type { ConferenceBrief } from '../../electron/contract/conferences.ts';
import type { CountryListing } from '../../electron/contract/countries.ts';
import type { OrganisationBrief } from '../../electron/contract/organisations.ts';
import type { Basemap } from './basemap/load.ts';
import { projectionOf } from './leaflet/atlasCrs.ts';
import { showExtent, showHome, showPlace } from './leaflet/view.ts';
import { isFar } from './markers/farPlace.ts';
import type { MapSelection } from './selection.ts';

/** Where what can be selected lies. */
export interface Places {
  readonly basemap: Basemap;
  readonly countries: readonly CountryListing[];
  readonly conferences: readonly ConferenceBrief[];
  readonly organisations: readonly OrganisationBrief[];
}

/** Brings what is selected into view, or home where nothing is. */
export function showSelection(
  map: LeafletMap,
  selection: MapSelection | null,
  { basemap, countries, conferences, organisations }: Places,
  fly: boolean,
): void {
  // The world is looked at as a whole: nothing that is selected leads away from that.
  if (projectionOf(map).id === 'world') return;
  switch (selection?.kind) {
    case undefined:
      showHome(map, fly);
      return;
    case 'country': {
      const country = countries.find(({ code }) => code === selection.code);
      const land = country && basemap.land.get(country.featureId);
      if (land) showExtent(map, land.mainExtent, fly);
      return;
    }
    case 'conference': {
      const conference = conferences.find(({ ordinal }) => ordinal === selection.ordinal);
      if (conference) showPlace(map, conference.point, fly);
      return;
    }
    case 'organisation': {
      const seat = organisations.find(({ code }) => code === selection.code)?.point;
      // Far off, the sign at the map's edge leads there instead.
      if (seat && isFar(seat)) showHome(map, fly);
      else if (seat) showPlace(map, seat, fly);
      return;
    }
    case 'dispute':
    // Its mark goes there, once it knows the place.
  }
}
