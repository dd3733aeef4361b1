import { useEffect, useState } from 'react';
import { later } from '../later.ts';
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

/** Milliseconds from the end of a zoom until the map counts as resting: the wheel may turn on. */
const afterZoom = 120;

/**
 * The view, told anew each time a move or a change of size has ended, and after a closer look once
 * the hand has rested: what stands on the map is worked out anew for each, which takes frames.
 */
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
    let told = map.getZoom();
    let callOff = () => {};
    const tell = () => {
      callOff();
      told = map.getZoom();
      setView(read());
    };
    const tellRested = () => {
      callOff();
      // Outwards at once: of the finer outlines a wider view has too many.
      if (map.getZoom() <= told) tell();
      else callOff = later(tell, afterZoom);
    };
    const wait = () => callOff();
    tell();
    map.on('moveend zoomend', tellRested);
    map.on('resize', tell);
    map.on('zoomstart', wait);
    return () => {
      callOff();
      map.off('moveend zoomend', tellRested);
      map.off('resize', tell);
      map.off('zoomstart', wait);
    };
  }, [map]);
  return view;
}
