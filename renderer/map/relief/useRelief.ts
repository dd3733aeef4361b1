import { useEffect, useState } from 'react';
import { later } from '../later.ts';
import type { MapViewId } from '../projection/views.ts';
import { loadRelief } from './loadRelief.ts';

/** The relief of a view, once the page has nothing else to do: the first map does not wait for it. */
export function useRelief(view: MapViewId, wanted: boolean): ImageBitmap | null {
  const [relief, setRelief] = useState<ImageBitmap | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let stillWanted = true;
    const callOff = later(() => {
      // Without its relief the map still serves.
      loadRelief(view).then(
        (picture) => stillWanted && setRelief(picture),
        () => {},
      );
    });
    return () => {
      stillWanted = false;
      callOff();
    };
  }, [view, wanted]);
  return wanted ? relief : null;
}
