import { useEffect, useState } from 'react';
import type { MapViewId } from '../projection/views.ts';
import { type Basemap, loadBasemap, readyBasemap } from './load.ts';

/** Metres in a pixel below which the region's outlines look coarse. */
const detailBelow = 6_000;

export interface BasemapState {
  /** The map as it is seen first, which alone knows places for labels; null until it is there. */
  readonly first: Basemap | null;
  /** The one to draw. */
  readonly shown: Basemap | null;
  readonly failed: boolean;
}

/** A view's first base map at once, and the region's detailed one from the first closer look on. */
export function useBasemap(view: MapViewId, metresPerPixel: number): BasemapState {
  const [first, setFirst] = useState(() => readyBasemap(view));
  const [detail, setDetail] = useState<Basemap | null>(null);
  const [failed, setFailed] = useState(false);
  const close = view === 'region' && metresPerPixel < detailBelow;

  useEffect(() => {
    let wanted = true;
    loadBasemap(view).then(
      (basemap) => wanted && setFirst(basemap),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [view]);
  useEffect(() => {
    // Without the detail the coarser map still serves.
    if (close) loadBasemap('detail').then(setDetail, () => {});
  }, [close]);

  return { first, shown: close && detail !== null ? detail : first, failed };
}
