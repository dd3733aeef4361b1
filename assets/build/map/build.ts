import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { feature } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import { basemapFiles } from '../../../renderer/map/projection/basemap.ts';
import { projections } from '../../../renderer/map/projection/mapProjection.ts';
import { reliefFiles } from '../../../renderer/map/projection/relief.ts';
import type { MapViewId } from '../../../renderer/map/projection/views.ts';
import { assetsOut, databaseFile } from '../paths.ts';
import { makeBasemap } from './basemap.ts';
import { type CountryTopology, readCountries } from './countries.ts';
import { contestedAreas, type Drawing, readDrawings } from './disputed.ts';
import { generalise } from './generalise.ts';
import { makeGlobe } from './globe.ts';
import { countryLines } from './lines.ts';
import { readElevation } from './relief/elevation.ts';
import { makeRelief } from './relief/relief.ts';
import { readWaters } from './water.ts';

const km2 = 1_000_000;
/** Metres in a pixel of a view's hillshade: its source has one in twenty kilometres. */
const reliefCell: Readonly<Record<MapViewId, number>> = { region: 12_000, world: 15_000 };

/**
 * Writes the base maps to `map/` below `outDir`: the region as it is seen first (50m), the same
 * in detail for a closer look (10m), the world (50m), the hillshade of both views, and the locator
 * globe (110m). What is contested comes from the database. Same packages, same bytes.
 */
export async function buildMap(outDir: string, facts: string): Promise<void> {
  const [coarse, fine, globe, waters, elevation, drawings] = await Promise.all([
    readCountries('50m'),
    readCountries('10m'),
    readCountries('110m'),
    readWaters(),
    readElevation(),
    readDrawings(facts),
  ]);
  checkDrawings(drawings, [coarse, fine]);
  const region = generalise(coarse, { bend: 30 * km2, island: 90 * km2 });
  const detail = generalise(fine, { bend: 1.2 * km2, island: 8 * km2 });
  const world = generalise(coarse, { bend: 120 * km2, island: 90 * km2, evenly: true });
  await mkdir(path.join(outDir, 'map'), { recursive: true });
  const write = (file: string, map: object) =>
    writeFile(path.join(outDir, file), `${JSON.stringify(map)}\n`);
  /** A view's first map, and the hillshade of its land. */
  const writeView = async (view: MapViewId, map: ReturnType<typeof makeBasemap>) => {
    await write(basemapFiles[view], map);
    const land = feature(map, map.objects.land as GeometryCollection);
    const relief = makeRelief(projections[view], land, elevation, reliefCell[view]);
    await writeFile(path.join(outDir, reliefFiles[view]), relief);
  };
  await writeView(
    'region',
    makeBasemap(projections.region, region, waters.plain, drawings, {
      grid: 1_000,
      stray: 2_000,
      spots: true,
    }),
  );
  await write(
    basemapFiles.detail,
    makeBasemap(projections.region, detail, waters.smooth, drawings, {
      grid: 250,
      stray: 600,
      spots: false,
    }),
  );
  await writeView(
    'world',
    makeBasemap(projections.world, world, waters.plain, drawings, {
      grid: 4_000,
      stray: 6_000,
      spots: true,
    }),
  );
  await write(basemapFiles.globe, makeGlobe(globe));
}

/** Throws where a row names what no base map has: nothing contested may be missing unnoticed. */
function checkDrawings(drawings: readonly Drawing[], maps: readonly CountryTopology[]): void {
  const drawn = new Set(
    maps.flatMap((map) => [
      ...[...contestedAreas(map, drawings).keys()].map((dispute) => `${dispute} area`),
      ...countryLines(map, drawings).borders.map(
        ({ dispute, between }) => `${dispute} ${between.join(' ')}`,
      ),
    ]),
  );
  for (const { dispute, a, b } of drawings)
    if (!drawn.has(b === null ? `${dispute} area` : `${dispute} ${a} ${b}`))
      throw new Error(`dispute_drawing.csv: ${dispute} draws nothing of ${a} ${b ?? ''}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await buildMap(assetsOut, databaseFile);
