import { useMemo } from 'react';
import type { CountryListing } from '../../../electron/contract/countries.ts';
import type { Basemap } from '../basemap/load.ts';
import { PlanePath } from '../leaflet/PlanePath.tsx';
import { usePalette } from './usePalette.ts';

interface ChairOutlinesProps {
  readonly basemap: Basemap;
  readonly countries: readonly CountryListing[];
}

/**
 * A strong outline, edged so that it stands off any fill, around the countries that chair the
 * process on the day shown. A chair in dispute has none: a line would say more than is known.
 */
export function ChairOutlines({ basemap, countries }: ChairOutlinesProps) {
  const palette = usePalette();
  const styles = useMemo(() => {
    const line = (color: string, weight: number) => ({
      fill: false,
      interactive: false,
      color,
      weight,
    });
    return { edge: line(palette.halo, 4), line: line(palette.lapis, 1.75) };
  }, [palette]);
  return countries
    .filter(({ chairOnDay }) => chairOnDay?.standing === 'held')
    .map(({ code, featureId }) => {
      const shape = basemap.land.get(featureId)?.shape;
      if (shape === undefined) return null;
      return [
        <PlanePath key={`${code} edge`} shape={shape} style={styles.edge} />,
        <PlanePath key={code} shape={shape} style={styles.line} />,
      ];
    });
}
