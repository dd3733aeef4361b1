import type { LeafletMouseEvent } from 'leaflet';
import { useMemo } from 'react';
import type { Basemap } from '../basemap/load.ts';
import type { PlaneShape } from '../basemap/shape.ts';
import type { OnDispute } from '../contested/opened.ts';
import { projectionOf } from '../leaflet/atlasCrs.ts';
import { useMap } from '../leaflet/MapContext.ts';
import { PlanePath } from '../leaflet/PlanePath.tsx';
import { useMapTheme } from '../themes/MapThemeContext.ts';
import { contestedLines } from './baseParts.ts';
import { contestedStyles } from './landStyle.ts';
import type { Palette } from './palette.ts';

interface ContestedPathsProps {
  readonly basemap: Basemap;
  readonly palette: Palette;
  readonly onDispute: OnDispute;
}

/** The contested areas, and over them the contested borders, dashed; both can be pressed. */
export function ContestedPaths({ basemap, palette, onDispute }: ContestedPathsProps) {
  const map = useMap();
  const themed = useMapTheme() !== null;
  const styles = useMemo(() => contestedStyles(palette), [palette]);
  const lines = useMemo(() => contestedLines(basemap), [basemap]);
  const path = (id: string, shape: PlaneShape, kind: keyof typeof styles) => (
    <PlanePath
      key={`${kind} ${id}`}
      shape={shape}
      style={styles[kind]}
      onPick={({ latlng }: LeafletMouseEvent) => {
        const { lat: latitude, lng: longitude } = latlng;
        onDispute({ id, at: projectionOf(map).toPlane({ latitude, longitude }) });
      }}
    />
  );
  return (
    <>
      {[...basemap.contested].map(([id, shape]) =>
        path(id, shape, themed ? 'areaInTheme' : 'area'),
      )}
      {[...lines].map(([id, shape]) => (
        <PlanePath key={`casing ${id}`} shape={shape} style={styles.casing} />
      ))}
      {[...lines].map(([id, shape]) => path(id, shape, 'line'))}
    </>
  );
}
