import { useMemo } from 'react';
import type { ConferenceBrief } from '../../../electron/contract/conferences.ts';
import type { CountryListing } from '../../../electron/contract/countries.ts';
import type { OrganisationBrief } from '../../../electron/contract/organisations.ts';
import type { ThemeId } from '../../../electron/contract/themeIds.ts';
import { capitalPlaces, conferencePlaces, seatPlaces } from './places.ts';

interface Marked {
  readonly countries: readonly CountryListing[];
  readonly conferences: readonly ConferenceBrief[];
  readonly organisations: readonly OrganisationBrief[];
}

/** The places marked on the map: where conferences were held, seats, and capitals. */
export function useShownPlaces(of: Marked, themeId: ThemeId | null, comparing: boolean) {
  const { countries, conferences, organisations } = of;
  // Numbers on the map would be taken for values, except where the conferences are the theme.
  const marked = (themeId === null || themeId === 'hosted') && !comparing;
  const places = useMemo(() => conferencePlaces(marked ? conferences : []), [conferences, marked]);
  const seats = useMemo(() => seatPlaces(organisations), [organisations]);
  const capitals = useMemo(
    () => (themeId === null && !comparing ? capitalPlaces(countries, conferences) : []),
    [countries, conferences, themeId, comparing],
  );
  return { places, seats, capitals };
}
