import { useEffect, useState } from 'react';
import type { MapProjection } from '../projection/mapProjection.ts';
import { projectionOf } from './atlasCrs.ts';
import { useMap } from './MapContext.ts';
import { metresPerPixel } from './scale.ts';

/** What the map shows once it has come to rest. */
export interface RestingView {
  readonly projection: MapProjection;
  readonly metresPerPixel: number;
  /** Metres on the plane at the view's left and top. */
  readonly west: number;
  readonly north: number;
  readonly width: number;
  readonly height: number;
}

/** The view, told anew each time the map has come to rest (see `tellRest`). */
export function useRestingView(): RestingView {
  const map = useMap();
  const read = (): RestingView => {
    const metres = metresPerPixel(map.getZoom());
    const { min } = map.getPixelBounds();
    const { x: width, y: height } = map.getSize();
    return {
      projection: projectionOf(map),
      metresPerPixel: metres,
      west: (min?.x ?? 0) * metres,
      north: (min?.y ?? 0) * metres,
      width,
      height,
    };
  };
  const [view, setView] = useState(read);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `read` knows nothing but the map.
  useEffect(() => {
    const tell = () => setView(read());
    tell();
    map.on('rest', tell);
    return () => {
      map.off('rest', tell);
    };
  }, [map]);
  return view;
}
