import type { CountryListing } from '../../../electron/contract/countries.ts';
import type { Basemap } from '../basemap/load.ts';
import { heartCode, line } from '../layers/landStyle.ts';
import { PlanePath } from '../leaflet/PlanePath.tsx';

const rings = {
  casing: line('halo', 4.5),
  heart: line('lapis', 2.25),
  selectedCasing: line('halo', 6.5),
  selected: line('selected', 3.5),
};

interface ThemeOutlinesProps {
  readonly basemap: Basemap;
  readonly countries: readonly CountryListing[];
  readonly selectedCode: string | null;
}

/**
 * Rings around Afghanistan, whose own colour gives way to its value in a theme, and around the
 * country picked out; each twice, so that the ring is seen on a light and on a dark class.
 */
export function ThemeOutlines(props: ThemeOutlinesProps) {
  const { basemap, countries, selectedCode } = props;
  const shapeOf = (code: string | null) => {
    const featureId = countries.find((country) => country.code === code)?.featureId;
    return featureId === undefined ? undefined : basemap.land.get(featureId)?.shape;
  };
  const heart = shapeOf(heartCode);
  const selected = shapeOf(selectedCode);
  return (
    <>
      {heart !== undefined && <PlanePath shape={heart} style={rings.casing} />}
      {heart !== undefined && <PlanePath shape={heart} style={rings.heart} />}
      {selected !== undefined && <PlanePath shape={selected} style={rings.selectedCasing} />}
      {selected !== undefined && <PlanePath shape={selected} style={rings.selected} />}
    </>
  );
}
