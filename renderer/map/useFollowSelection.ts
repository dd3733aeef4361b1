import { useEffect, useEffectEvent, useRef } from 'react';
import type { ConferenceBrief } from '../../electron/contract/conferences.ts';
import type { CountryListing } from '../../electron/contract/countries.ts';
import type { OrganisationBrief } from '../../electron/contract/organisations.ts';
import type { Basemap } from './basemap/load.ts';
import { projectionOf } from './leaflet/atlasCrs.ts';
import { useMap } from './leaflet/MapContext.ts';
import { showExtent, showHome, showPlace } from './leaflet/view.ts';
import { isFar } from './markers/farPlace.ts';
import type { MapSelection } from './selection.ts';

/**
 * Goes gently to what gets selected, and home when nothing is any more. What is selected when
 * the map opens is there at once: a link leads to a place, not on a journey.
 */
export function useFollowSelection(
  region: Basemap,
  selection: MapSelection | null,
  countries: readonly CountryListing[],
  conferences: readonly ConferenceBrief[],
  organisations: readonly OrganisationBrief[],
  comparing: boolean,
): void {
  const map = useMap();
  const wanted = comparing ? 'compare' : selectionKey(selection);
  // A new map is at home already.
  const shown = useRef(home);
  const isNew = useRef(true);
  const follow = useEffectEvent((fly: boolean) => {
    // The world is looked at as a whole: nothing that is selected leads away from that.
    if (projectionOf(map).id === 'world') return;
    // What is laid over the map decides what is seen of it.
    if (comparing) return;
    if (selection === null) showHome(map, fly);
    else if (selection.kind === 'country') {
      const country = countries.find(({ code }) => code === selection.code);
      const land = country && region.land.get(country.featureId);
      if (land) showExtent(map, land.mainExtent, fly);
    } else if (selection.kind === 'dispute') {
      // Its mark goes there, once it knows the place.
    } else if (selection.kind === 'organisation') {
      const seat = organisations.find(({ code }) => code === selection.code)?.point;
      // Far off, the sign at the map's edge leads there instead.
      if (seat && isFar(seat)) showHome(map, fly);
      else if (seat) showPlace(map, seat, fly);
    } else {
      const conference = conferences.find(({ ordinal }) => ordinal === selection.ordinal);
      if (conference) showPlace(map, conference.point, fly);
    }
  });
  useEffect(() => {
    if (wanted !== shown.current) follow(!isNew.current);
    shown.current = wanted;
    isNew.current = false;
  }, [wanted]);
}

/** What is wanted where nothing is selected. */
const home = '';

function selectionKey(selection: MapSelection | null): string {
  if (selection === null) return home;
  switch (selection.kind) {
    case 'conference':
      return String(selection.ordinal);
    case 'dispute':
      return selection.id;
    default:
      return selection.code;
  }
}
