import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { basemapFiles } from '../../../renderer/map/projection/basemap.ts';
import { projections } from '../../../renderer/map/projection/mapProjection.ts';
import { assetsOut } from '../paths.ts';
import { makeBasemap } from './basemap.ts';
import { readCountries } from './countries.ts';
import { generalise } from './generalise.ts';
import { makeGlobe } from './globe.ts';
import { readWaters } from './water.ts';

const km2 = 1_000_000;

/**
 * Writes the base maps to `map/` below `outDir`: the region as it is seen first (50m), the same
 * in detail for a closer look (10m), the world (50m), and the locator globe (110m). Same
 * packages, same bytes.
 */
export async function buildMap(outDir: string): Promise<void> {
  const [coarse, fine, globe, waters] = await Promise.all([
    readCountries('50m'),
    readCountries('10m'),
    readCountries('110m'),
    readWaters(),
  ]);
  const region = generalise(coarse, { bend: 16 * km2, island: 90 * km2 });
  const detail = generalise(fine, { bend: 1.2 * km2, island: 8 * km2 });
  const world = generalise(coarse, { bend: 120 * km2, island: 90 * km2, evenly: true });
  await mkdir(path.join(outDir, 'map'), { recursive: true });
  const write = (file: string, map: object) =>
    writeFile(path.join(outDir, file), `${JSON.stringify(map)}\n`);
  await write(
    basemapFiles.region,
    makeBasemap(projections.region, region, waters.plain, {
      grid: 1_000,
      stray: 2_000,
      spots: true,
    }),
  );
  await write(
    basemapFiles.detail,
    makeBasemap(projections.region, detail, waters.smooth, { grid: 250, stray: 600, spots: false }),
  );
  await write(
    basemapFiles.world,
    makeBasemap(projections.world, world, waters.plain, { grid: 4_000, stray: 6_000, spots: true }),
  );
  await write(basemapFiles.globe, makeGlobe(globe));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildMap(assetsOut);
