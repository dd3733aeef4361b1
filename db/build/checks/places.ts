import { type GeoPermissibleObjects, geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Cell, Facts } from '../facts.ts';
import type { Problem } from '../problems.ts';

/** The features of the base map by id; one id may have several (Australia's 036 has two). */
export type Outlines = ReadonlyMap<string, readonly GeoPermissibleObjects[]>;

/** Reads a world-atlas TopoJSON (countries-50m.json). */
export function readOutlines(topology: Topology<{ countries: GeometryCollection }>): Outlines {
  const outlines = new Map<string, GeoPermissibleObjects[]>();
  for (const country of feature(topology, topology.objects.countries).features) {
    // Siachen and a few others have no id, so no country of the atlas is any of them.
    if (country.id === undefined) continue;
    const id = String(country.id);
    outlines.set(id, [...(outlines.get(id) ?? []), country]);
  }
  return outlines;
}

/** Degrees by which a point may miss the drawn coast: 50m outlines cut off bays and spits. */
const tolerance = 0.1;
const nudges = [0, 45, 90, 135, 180, 225, 270, 315].map((degrees) => {
  const angle = (degrees * Math.PI) / 180;
  return [Math.cos(angle) * tolerance, Math.sin(angle) * tolerance] as const;
});

/** Coordinates of capitals, conferences and meetings that lie outside their country, unknown features. */
export function checkPlaces({ rows }: Facts, outlines: Outlines): readonly Problem[] {
  const features = new Map<Cell | undefined, Cell | undefined>();
  const problems: Problem[] = [];
  for (const { line, values } of rows.country ?? []) {
    features.set(values.code, values.feature_id);
    if (!outlines.has(String(values.feature_id)))
      problems.push({
        file: 'country.csv',
        line,
        column: 'feature_id',
        reason: `the base map has no feature ${String(values.feature_id)}`,
      });
  }
  const hosts = new Map(
    (rows.conference ?? []).map(({ values }) => [values.ordinal, values.country]),
  );
  const meetings = new Map((rows.meeting ?? []).map(({ values }) => [values.id, values.country]));
  const check = (table: string, countryOf: (values: Readonly<Record<string, Cell>>) => unknown) => {
    for (const { line, values } of rows[table] ?? []) {
      const code = countryOf(values) as Cell | undefined;
      const outline = outlines.get(String(features.get(code)));
      if (outline === undefined) continue;
      if (!near(outline, Number(values.longitude), Number(values.latitude)))
        problems.push({
          file: `${table}.csv`,
          line,
          column: 'latitude',
          reason: `the point ${String(values.latitude)}, ${String(values.longitude)} lies outside ${String(code)}`,
        });
    }
  };
  check('capital', (values) => values.country);
  check('conference_point', (values) => hosts.get(values.ordinal ?? null));
  check('meeting_point', (values) => meetings.get(values.meeting ?? null));
  return problems;
}

/** Whether a point lies in an outline or within the tolerance of it. */
export const near = (
  outline: readonly GeoPermissibleObjects[],
  longitude: number,
  latitude: number,
) =>
  [[0, 0] as const, ...nudges].some(([east, north]) =>
    outline.some((part) => geoContains(part, [longitude + east, latitude + north])),
  );
