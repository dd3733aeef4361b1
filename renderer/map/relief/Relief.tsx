import { useLayoutEffect, useState } from 'react';
import { useMap, useProjection } from '../leaflet/MapContext.ts';
import { ReliefPath } from './ReliefPath.ts';
import { useRelief } from './useRelief.ts';

interface ReliefProps {
  readonly shown: boolean;
}

/** The quiet light and shadow of the mountains; what is mounted after it is painted over it. */
export function Relief({ shown }: ReliefProps) {
  const map = useMap();
  const { id, fullExtent } = useProjection();
  const picture = useRelief(id, shown);
  const [path, setPath] = useState<ReliefPath | null>(null);
  useLayoutEffect(() => {
    const made = new ReliefPath(fullExtent);
    made.addTo(map);
    setPath(made);
    return () => {
      made.remove();
    };
  }, [map, fullExtent]);
  useLayoutEffect(() => path?.setPicture(picture), [path, picture]);
  return null;
}
