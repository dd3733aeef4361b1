import type { Position } from 'geojson';
import { mesh } from 'topojson-client';
import { onCut } from './antimeridian.ts';
import type { CountryTopology } from './countries.ts';
import { type Drawing, disputeAt } from './disputed.ts';

type Line = Position[];

export interface BorderLine {
  readonly between: readonly [string, string];
  /** Id of what is contested about it; null where nothing is. */
  readonly dispute: string | null;
  readonly lines: readonly Line[];
}
export interface CountryLines {
  /** Coasts by feature id: what touches no other country. */
  readonly coasts: ReadonlyMap<string, readonly Line[]>;
  readonly borders: readonly BorderLine[];
}

/** Separates coast from border, and settled border from contested, all in degrees. */
export function countryLines(source: CountryTopology, drawings: readonly Drawing[]): CountryLines {
  const coastArcs = new Map<string, number[]>();
  const borderArcs = new Map<string, number[]>();
  for (const [arc, sides] of sidesOfArcs(source)) {
    const [a, b = a] = [...sides].sort();
    if (a === undefined || b === undefined) continue;
    if (a === b) push(coastArcs, a, arc);
    else push(borderArcs, `${a} ${b}`, arc);
  }
  const coasts = new Map(
    [...coastArcs].map(([id, arcs]) => [id, stitched(source, arcs).flatMap(offAntimeridian)]),
  );
  const borders = [...borderArcs].flatMap(([pair, arcs]) => {
    const [a = '', b = ''] = pair.split(' ');
    const runs = stitched(source, arcs).flatMap((line) =>
      runsOf(line, (p, q) => disputeAt(drawings, [a, b], middle(p, q))),
    );
    return [...new Set(runs.map(({ kind }) => kind))].map((dispute) => ({
      between: [a, b] as const,
      dispute,
      lines: runs.filter((run) => run.kind === dispute).map((run) => run.line),
    }));
  });
  return { coasts, borders };
}

function sidesOfArcs(source: CountryTopology): Map<number, Set<string>> {
  const sides = new Map<number, Set<string>>();
  for (const country of source.objects.countries.geometries) {
    const polygons = country.type === 'Polygon' ? [country.arcs] : country.arcs;
    for (const signed of polygons.flat(2)) {
      const arc = signed < 0 ? ~signed : signed;
      const ids = sides.get(arc) ?? new Set<string>();
      sides.set(arc, ids.add(country.id));
    }
  }
  return sides;
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

const stitched = (source: CountryTopology, arcs: readonly number[]): Line[] =>
  mesh(source, { type: 'MultiLineString', arcs: arcs.map((arc) => [arc]) }).coordinates;

const middle = (p: Position, q: Position): [number, number] => [
  ((p[0] ?? 0) + (q[0] ?? 0)) / 2,
  ((p[1] ?? 0) + (q[1] ?? 0)) / 2,
];

/** Natural Earth ends polygons at 180 degrees; that cut is not a coast. */
function offAntimeridian(line: Line): Line[] {
  return runsOf(line, onCut)
    .filter((run) => !run.kind)
    .map((run) => run.line);
}

/** Cuts a line wherever its segments change kind. */
function runsOf<K>(line: Line, kindOf: (p: Position, q: Position) => K) {
  const runs: { kind: K; line: Line }[] = [];
  for (let i = 1; i < line.length; i++) {
    const p = line[i - 1];
    const q = line[i];
    if (p === undefined || q === undefined) continue;
    const kind = kindOf(p, q);
    const last = runs.at(-1);
    if (last !== undefined && last.kind === kind) last.line.push(q);
    else runs.push({ kind, line: [p, q] });
  }
  return runs;
}
