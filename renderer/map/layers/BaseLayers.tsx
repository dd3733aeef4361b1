import { useLayoutEffect, useMemo, useRef } from 'react';
import type { CountryListing } from '../../../electron/contract/countries.ts';
import type { Basemap } from '../basemap/load.ts';
import type { OnDispute } from '../contested/opened.ts';
import { clearFirstMap } from '../first/firstMap.ts';
import { canvasOf } from '../leaflet/CrispCanvas.ts';
import { useMap } from '../leaflet/MapContext.ts';
import { PlanePath } from '../leaflet/PlanePath.tsx';
import type { OnPoint } from '../pointed.ts';
import { Relief } from '../relief/Relief.tsx';
import { useMapTheme } from '../themes/MapThemeContext.ts';
import { ThemeOutlines } from '../themes/ThemeOutlines.tsx';
import { basePartsOf } from './baseParts.ts';
import { ContestedPaths } from './ContestedPaths.tsx';
import { CountryPath } from './CountryPath.tsx';
import { lineStyles } from './landStyle.ts';

interface BaseLayersProps {
  readonly basemap: Basemap;
  readonly relief: boolean;
  readonly countries: readonly CountryListing[];
  readonly selectedCode: string | null;
  readonly pointedCode: string | null;
  readonly onPick: (code: string) => void;
  readonly onPoint: OnPoint;
  readonly onDispute: OnDispute;
}

/** Everything on the canvas, from the sea up. */
export function BaseLayers(props: BaseLayersProps) {
  const { basemap, relief, countries, selectedCode, pointedCode, onPick, onPoint } = props;
  const map = useMap();
  const themed = useMapTheme() !== null;
  const parts = useMemo(
    () => basePartsOf(basemap, countries, themed),
    [basemap, countries, themed],
  );
  // After the layers below, which are mounted before: the canvas never stands empty.
  useLayoutEffect(() => clearFirstMap(map), [map]);
  const drawn = useRef(basemap);
  useLayoutEffect(() => {
    // After the paths have asked to be drawn with their new outlines: the same, more or less fine.
    if (drawn.current !== basemap) canvasOf(map)?.drawQuietly();
    drawn.current = basemap;
  }, [map, basemap]);
  return (
    <>
      <PlanePath shape={basemap.earth} style={lineStyles.sea} />
      <PlanePath shape={basemap.graticule} style={lineStyles.graticule} />
      <PlanePath shape={parts.otherLand} style={lineStyles.land} />
      {countries.map((country) => (
        <CountryPath
          key={country.code}
          country={country}
          shape={basemap.land.get(country.featureId)?.shape}
          selected={country.code === selectedCode}
          pointed={country.code === pointedCode}
          onPick={onPick}
          onPoint={onPoint}
        />
      ))}
      <Relief shown={relief && !themed} />
      <PlanePath shape={basemap.rivers} style={themed ? lineStyles.noRivers : lineStyles.rivers} />
      <PlanePath shape={basemap.lakes} style={lineStyles.lakes} />
      <PlanePath shape={parts.faintLines} style={lineStyles.borderFaint} />
      <PlanePath
        shape={parts.strongLines}
        style={themed ? lineStyles.themeEdge : lineStyles.border}
      />
      <ContestedPaths basemap={basemap} onDispute={props.onDispute} />
      <PlanePath shape={basemap.earth} style={lineStyles.horizon} />
      {themed && (
        <ThemeOutlines basemap={basemap} countries={countries} selectedCode={selectedCode} />
      )}
    </>
  );
}
