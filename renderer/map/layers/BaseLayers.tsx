import { useMemo } from 'react';
import type { CountryListing } from '../../../electron/contract/countries.ts';
import type { Basemap } from '../basemap/load.ts';
import { joined } from '../basemap/shape.ts';
import { PlanePath } from '../leaflet/PlanePath.tsx';
import { Relief } from '../relief/Relief.tsx';
import { CountryPath } from './CountryPath.tsx';
import { lineStyles } from './landStyle.ts';
import type { Palette } from './usePalette.ts';

interface BaseLayersProps {
  readonly basemap: Basemap;
  readonly palette: Palette;
  readonly relief: boolean;
  readonly countries: readonly CountryListing[];
  readonly selectedCode: string | null;
  readonly pointedCode: string | null;
  readonly onPick: (code: string) => void;
  readonly onPoint: (code: string | null, at: { x: number; y: number } | null) => void;
}

/** Everything on the canvas, from the sea up. */
export function BaseLayers(props: BaseLayersProps) {
  const { basemap, palette, relief, countries, selectedCode, pointedCode, onPick, onPoint } = props;
  const styles = useMemo(() => lineStyles(palette), [palette]);
  const parts = useMemo(() => partsOf(basemap, countries), [basemap, countries]);
  return (
    <>
      <PlanePath shape={basemap.earth} style={styles.sea} />
      <PlanePath shape={basemap.graticule} style={styles.graticule} />
      <PlanePath shape={parts.otherLand} style={styles.land} />
      {countries.map((country) => (
        <CountryPath
          key={country.code}
          country={country}
          shape={basemap.land.get(country.featureId)?.shape}
          palette={palette}
          selected={country.code === selectedCode}
          pointed={country.code === pointedCode}
          onPick={onPick}
          onPoint={onPoint}
        />
      ))}
      <Relief shown={relief} opacity={Number(palette.relief)} />
      <PlanePath shape={basemap.rivers} style={styles.rivers} />
      <PlanePath shape={basemap.lakes} style={styles.lakes} />
      <PlanePath shape={parts.faintLines} style={styles.borderFaint} />
      <PlanePath shape={parts.strongLines} style={styles.border} />
      <PlanePath shape={parts.disputedLines} style={styles.disputed} />
      <PlanePath shape={basemap.earth} style={styles.horizon} />
    </>
  );
}

/** Sorts land and lines by whether a participant of the day has to do with them. */
function partsOf(basemap: Basemap, countries: readonly CountryListing[]) {
  const listed = new Set(countries.map((country) => country.featureId));
  const strong = new Set(
    countries.flatMap(({ roleOnDay, featureId }) =>
      roleOnDay === 'participant' ? [featureId] : [],
    ),
  );
  const coasts = [...basemap.coasts];
  const touches = ([a, b]: readonly [string, string]) => strong.has(a) || strong.has(b);
  const settled = basemap.borders.filter((border) => !border.disputed);
  return {
    otherLand: joined(
      [...basemap.land].flatMap(([id, land]) => (listed.has(id) ? [] : [land.shape])),
    ),
    strongLines: joined([
      ...coasts.flatMap(([id, shape]) => (strong.has(id) ? [shape] : [])),
      ...settled.flatMap((border) => (touches(border.between) ? [border.shape] : [])),
    ]),
    faintLines: joined([
      ...coasts.flatMap(([id, shape]) => (strong.has(id) ? [] : [shape])),
      ...settled.flatMap((border) => (touches(border.between) ? [] : [border.shape])),
    ]),
    disputedLines: joined(
      basemap.borders.flatMap((border) => (border.disputed ? [border.shape] : [])),
    ),
  };
}
