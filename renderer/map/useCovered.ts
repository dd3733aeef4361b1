import { useMemo } from 'react';
import type { CountryListing } from '../../electron/contract/countries.ts';
import type { OrganisationBrief } from '../../electron/contract/organisations.ts';
import type { ShownComparison } from './compare/ComparisonContext.ts';
import { handleBoxes } from './compare/handleBoxes.ts';
import type { Box } from './labels/place.ts';
import type { RestingView } from './leaflet/useView.ts';
import { edgeTowards } from './markers/farPlace.ts';
import type { BasemapTopology } from './projection/basemap.ts';
import { captionBox } from './routes/captionBox.ts';
import { legendBox } from './themes/legendBox.ts';
import type { MapTheme } from './themes/MapThemeContext.ts';
import { smallCircles, type ThemeCircle } from './themes/themeCircles.ts';

interface Covering {
  readonly view: RestingView;
  /** Whether the journey from conference to conference is told in a caption. */
  readonly isTold: boolean;
  readonly farSeat: OrganisationBrief | null;
  readonly theme: MapTheme | null;
  readonly circles: readonly ThemeCircle[];
  readonly comparison: ShownComparison | null;
  readonly outlines: BasemapTopology | null;
  readonly countries: readonly CountryListing[];
}

/** Where no name can stand, pixels of the view: what lies over the map there would cover it. */
export function useCovered(covering: Covering): readonly Box[] {
  const { view, isTold, farSeat, theme, circles, comparison, outlines, countries } = covering;
  return useMemo(
    () => [
      ...(isTold ? [captionBox(view.width)] : []),
      ...(farSeat?.point ? [edgeTowards(farSeat.point, view)] : []),
      ...(theme === null ? [] : [legendBox(theme.words, view), ...smallCircles(circles, view)]),
      ...(comparison === null || outlines === null
        ? []
        : handleBoxes(comparison.pieces, countries, outlines, view)),
    ],
    [isTold, farSeat, theme, circles, view, comparison, countries, outlines],
  );
}
