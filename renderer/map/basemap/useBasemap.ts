import { useEffect, useState } from 'react';
import { type Basemap, loadBasemap } from './load.ts';

/** Metres in a pixel below which the region's outlines look coarse. */
const detailBelow = 6_000;

export interface BasemapState {
  /** The map of the first view, which alone knows places for labels; null until it is there. */
  readonly region: Basemap | null;
  /** The one to draw. */
  readonly shown: Basemap | null;
  readonly failed: boolean;
}

/** The first base map at once, and the detailed one from the first closer look on. */
export function useBasemap(metresPerPixel: number): BasemapState {
  const [region, setRegion] = useState<Basemap | null>(null);
  const [detail, setDetail] = useState<Basemap | null>(null);
  const [failed, setFailed] = useState(false);
  const close = metresPerPixel < detailBelow;

  useEffect(() => {
    loadBasemap('region').then(setRegion, () => setFailed(true));
  }, []);
  useEffect(() => {
    // Without the detail the coarser map still serves.
    if (close) loadBasemap('detail').then(setDetail, () => {});
  }, [close]);

  return { region, shown: close && detail !== null ? detail : region, failed };
}
