import { useEffect, useState } from 'react';
import { fetchBasemap } from '../basemap/fetch.ts';
import { breather } from '../breather.ts';
import type { BasemapTopology } from '../projection/basemap.ts';
import { outlineIn } from './outline.ts';

/**
 * The base map that outlines are lifted off; null until it is there, and all are lifted, so that
 * the first drag does not wait for it.
 * @param level `region` is quick enough to be laid out anew with every frame
 */
export function useOutlines(level: 'region' | 'detail', wanted: boolean): BasemapTopology | null {
  const [topology, setTopology] = useState<BasemapTopology | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    const load = async () => {
      const read = await fetchBasemap(level);
      const rest = breather();
      if (level === 'region')
        for (const { id } of read.objects.land.geometries) {
          outlineIn(read, id);
          await rest();
        }
      if (current) setTopology(read);
    };
    // Without it nothing is laid over the map; the page's figures stand all the same.
    load().catch(() => undefined);
    return () => {
      current = false;
    };
  }, [level, wanted]);
  return topology;
}
