import { fileAddress } from '../../host/files.ts';
import { type BasemapTopology, basemapFiles } from '../projection/basemap.ts';

/** The region's two levels of detail, and the world's one. */
export type BasemapLevel = Exclude<keyof typeof basemapFiles, 'globe'>;

const asked = new Map<BasemapLevel, Promise<BasemapTopology>>();

/**
 * Fetches a level of detail once. Apart from decoding it, so that the first page can ask for
 * the first map before the map's own code has come.
 */
export function fetchBasemap(level: BasemapLevel): Promise<BasemapTopology> {
  const known = asked.get(level);
  if (known !== undefined) return known;
  const asking = fetch(fileAddress(basemapFiles[level])).then((answer) => {
    if (!answer.ok) throw new Error(`${basemapFiles[level]}: ${answer.status}`);
    return answer.json() as Promise<BasemapTopology>;
  });
  // A failure is not kept, so that it can be tried again.
  asking.catch(() => asked.delete(level));
  asked.set(level, asking);
  return asking;
}
