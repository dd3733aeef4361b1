import { readFile } from 'node:fs/promises';
import { mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { inPackage } from '../paths.ts';

export type CountryObject = (Polygon | MultiPolygon) & { id: string };
/** Natural Earth's countries in degrees, every feature with an id of its own. */
export type CountryTopology = Topology<{
  countries: { type: 'GeometryCollection'; geometries: CountryObject[] };
}>;

/**
 * Features that Natural Earth keeps apart and that belong to one of the atlas's countries:
 * Baikonur is leased, not ceded; the two special administrative regions, Åland, and the reefs
 * that carry Australia's id a second time.
 */
const partOf: Readonly<Record<string, string>> = {
  Baikonur: '398',
  'Hong Kong': '156',
  Macao: '156',
  Åland: '246',
  'Ashmore and Cartier Is.': '036',
};

/** The id of a feature; those without an ISO number are named after themselves: `siachen-glacier`. */
function featureId(name: string, iso: string | number | undefined): string {
  const whole = partOf[name];
  if (whole !== undefined) return whole;
  if (iso !== undefined) return String(iso);
  return name
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Reads `world-atlas` at a scale and mends its ids; features that share one become one. */
export async function readCountries(scale: '110m' | '50m' | '10m'): Promise<CountryTopology> {
  const file = inPackage('world-atlas', `countries-${scale}.json`);
  const topology = JSON.parse(await readFile(file, 'utf8')) as Topology<{
    countries: GeometryCollection<{ name: string }>;
  }>;
  const byId = new Map<string, CountryObject[]>();
  for (const geometry of topology.objects.countries.geometries) {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue;
    const name = geometry.properties?.name ?? '';
    const id = featureId(name, geometry.id);
    const country: CountryObject = { ...geometry, id };
    const found = byId.get(id) ?? [];
    byId.set(id, [...found, country]);
  }
  const geometries = [...byId.values()].flatMap((parts) => {
    const first = parts[0];
    if (first === undefined) return [];
    return [parts.length === 1 ? first : { ...mergeArcs(topology, parts), id: first.id }];
  });
  return { ...topology, objects: { countries: { type: 'GeometryCollection', geometries } } };
}
