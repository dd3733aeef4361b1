import type { Feature } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { fileAddress } from '../../host/files.ts';
import { basemapFiles } from '../projection/basemap.ts';

export interface GlobeLand {
  readonly id: string;
  /** In degrees. */
  readonly feature: Feature;
}

let loaded: Promise<readonly GlobeLand[]> | null = null;

/** The globe's land, read once for all globes; after a failure the next globe tries again. */
export function loadGlobe(): Promise<readonly GlobeLand[]> {
  if (loaded === null) {
    loaded = read();
    loaded.catch(() => {
      loaded = null;
    });
  }
  return loaded;
}

async function read(): Promise<readonly GlobeLand[]> {
  const answer = await fetch(fileAddress(basemapFiles.globe));
  if (!answer.ok) throw new Error(`${basemapFiles.globe}: ${answer.status}`);
  const topology = (await answer.json()) as Topology<{ countries: GeometryCollection }>;
  return feature(topology, topology.objects.countries).features.map((land) => ({
    id: String(land.id),
    feature: land,
  }));
}
