import type { PathOptions } from 'leaflet';
import { useMemo } from 'react';
import type { CountryListing } from '../../../electron/contract/countries.ts';
import type { Basemap } from '../basemap/load.ts';
import { heartCode } from '../layers/landStyle.ts';
import type { Palette } from '../layers/palette.ts';
import { PlanePath } from '../leaflet/PlanePath.tsx';

interface ThemeOutlinesProps {
  readonly basemap: Basemap;
  readonly countries: readonly CountryListing[];
  readonly palette: Palette;
  readonly selectedCode: string | null;
}

/**
 * Rings around Afghanistan, whose own colour gives way to its value in a theme, and around the
 * country picked out; each twice, so that the ring is seen on a light and on a dark class.
 */
export function ThemeOutlines(props: ThemeOutlinesProps) {
  const { basemap, countries, palette, selectedCode } = props;
  const styles = useMemo(
    () => ({
      casing: ring(palette.halo, 4.5),
      heart: ring(palette.lapis, 2.25),
      selectedCasing: ring(palette.halo, 6.5),
      selected: ring(palette.selected, 3.5),
    }),
    [palette],
  );
  const shapeOf = (code: string | null) => {
    const featureId = countries.find((country) => country.code === code)?.featureId;
    return featureId === undefined ? undefined : basemap.land.get(featureId)?.shape;
  };
  const heart = shapeOf(heartCode);
  const selected = shapeOf(selectedCode);
  return (
    <>
      {heart !== undefined && <PlanePath shape={heart} style={styles.casing} />}
      {heart !== undefined && <PlanePath shape={heart} style={styles.heart} />}
      {selected !== undefined && <PlanePath shape={selected} style={styles.selectedCasing} />}
      {selected !== undefined && <PlanePath shape={selected} style={styles.selected} />}
    </>
  );
}

const ring = (color: string, weight: number): PathOptions => ({
  fill: false,
  interactive: false,
  color,
  weight,
});
