import { useMemo } from 'react';
import type { Basemap } from '../basemap/load.ts';
import type { PlaneShape } from '../basemap/shape.ts';
import type { OnDispute } from '../contested/opened.ts';
import { planeOf } from '../leaflet/atlasCrs.ts';
import { useMap } from '../leaflet/MapContext.ts';
import { PlanePath } from '../leaflet/PlanePath.tsx';
import { useMapTheme } from '../themes/MapThemeContext.ts';
import { contestedLines } from './baseParts.ts';
import { contestedStyles } from './landStyle.ts';

interface ContestedPathsProps {
  readonly basemap: Basemap;
  readonly onDispute: OnDispute;
}

/** The contested areas, and over them the contested borders, dashed; both can be pressed. */
export function ContestedPaths({ basemap, onDispute }: ContestedPathsProps) {
  const map = useMap();
  const themed = useMapTheme() !== null;
  const lines = useMemo(() => contestedLines(basemap), [basemap]);
  const path = (id: string, shape: PlaneShape, kind: keyof typeof contestedStyles) => (
    <PlanePath
      key={`${kind} ${id}`}
      shape={shape}
      style={contestedStyles[kind]}
      onPick={({ latlng }) => onDispute({ id, at: planeOf(map, latlng) })}
    />
  );
  return (
    <>
      {[...basemap.contested].map(([id, shape]) =>
        path(id, shape, themed ? 'areaInTheme' : 'area'),
      )}
      {[...lines].map(([id, shape]) => (
        <PlanePath key={`casing ${id}`} shape={shape} style={contestedStyles.casing} />
      ))}
      {[...lines].map(([id, shape]) => path(id, shape, 'line'))}
    </>
  );
}
