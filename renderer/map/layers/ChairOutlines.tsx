import type { CountryListing } from '../../../electron/contract/countries.ts';
import type { Basemap } from '../basemap/load.ts';
import { PlanePath } from '../leaflet/PlanePath.tsx';
import { line } from './landStyle.ts';

const edge = line('halo', 4);
const outline = line('lapis', 1.75);

interface ChairOutlinesProps {
  readonly basemap: Basemap;
  readonly countries: readonly CountryListing[];
}

/**
 * A strong outline, edged so that it stands off any fill, around the countries that chair the
 * process on the day shown. A chair in dispute has none: a line would say more than is known.
 */
export function ChairOutlines({ basemap, countries }: ChairOutlinesProps) {
  return countries
    .filter(({ chairOnDay }) => chairOnDay?.standing === 'held')
    .map(({ code, featureId }) => {
      const shape = basemap.land.get(featureId)?.shape;
      if (shape === undefined) return null;
      return [
        <PlanePath key={`${code} edge`} shape={shape} style={edge} />,
        <PlanePath key={code} shape={shape} style={outline} />,
      ];
    });
}
