import { useEffect, useState } from 'react';
import { whenIdle } from '../idle.ts';
import type { MapViewId } from '../projection/views.ts';
import { loadRelief } from './loadRelief.ts';

/** Milliseconds after which a busy page gets its relief all the same. */
const patience = 2_000;

/** The relief of a view, once the page has nothing else to do: the first map does not wait for it. */
export function useRelief(view: MapViewId, wanted: boolean): ImageBitmap | null {
  const [relief, setRelief] = useState<ImageBitmap | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let stillWanted = true;
    const callOff = whenIdle(() => {
      // Without its relief the map still serves.
      loadRelief(view).then(
        (picture) => stillWanted && setRelief(picture),
        () => {},
      );
    }, patience);
    return () => {
      stillWanted = false;
      callOff();
    };
  }, [view, wanted]);
  return wanted ? relief : null;
}
