import { type GeoStream, geoArea, geoEquirectangular, geoStream } from 'd3-geo';
import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import type { MapProjection } from '../../map/projection/mapProjection.ts';

/** Decimal places of a degree: about ten metres, finer than any outline of the base map. */
const places = 4;

/**
 * Land on the plane as RFC 7946 wants it: degrees, rings closed, outer rings counter-clockwise,
 * holes clockwise, cut at the antimeridian and nowhere across it.
 */
export function earthPolygons(
  projection: MapProjection,
  polygons: readonly (readonly (readonly Position[])[])[],
): MultiPolygon {
  const coordinates = polygons.flatMap((rings) => {
    const [outer, ...holes] = rings.map((ring) => ring.map((place) => onEarth(projection, place)));
    if (outer === undefined) return [];
    return cutAtAntimeridian([turned(outer, false), ...holes.map((hole) => turned(hole, true))]);
  });
  return { type: 'MultiPolygon', coordinates };
}

/** Lines on the plane in degrees; those of the atlas do not cross the antimeridian. */
export function earthLines(
  projection: MapProjection,
  lines: readonly (readonly Position[])[],
): MultiLineString {
  return {
    type: 'MultiLineString',
    coordinates: lines
      .map((line) => thinned(line.map((place) => rounded(onEarth(projection, place)))))
      .filter((line) => line.length > 1),
  };
}

function onEarth(projection: MapProjection, [x = 0, y = 0]: Position): Position {
  const { longitude, latitude } = projection.fromPlane(x, y);
  return [longitude, latitude];
}

/** d3-geo tells inside from outside by the turn of a ring: what holds over half the globe is inside out. */
function turned(ring: Position[], hole: boolean): Position[] {
  const inverted = geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI;
  return inverted === hole ? ring : [...ring].reverse();
}

/** Longitude and latitude as a plane: d3-geo cuts what crosses 180 degrees, and resamples nothing. */
const flat = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .precision(0);

function cutAtAntimeridian(rings: Position[][]): Position[][][] {
  const found: Position[][] = [];
  let ring: Position[] = [];
  const sink: GeoStream = {
    point: (x, y) => ring.push([x, -y]),
    lineStart: () => {
      ring = [];
    },
    lineEnd: () => found.push(ring),
    polygonStart: () => {},
    polygonEnd: () => {},
  };
  geoStream({ type: 'Polygon', coordinates: rings }, flat.stream(sink));
  const closed = found
    .map((one) => thinned([...one, ...one.slice(0, 1)].map(rounded)))
    .filter((one) => one.length > 3)
    // As d3-geo has them, outer rings turn clockwise.
    .map((one) => one.reverse());
  const outer = closed.filter((one) => planeArea(one) > 0).map((one) => [one]);
  for (const hole of closed.filter((one) => planeArea(one) < 0)) {
    const [at] = hole;
    const home = outer.find(([shell = []]) => at !== undefined && contains(shell, at));
    home?.push(hole);
  }
  return outer;
}

const rounded = ([longitude = 0, latitude = 0]: Position): Position => [
  Number(longitude.toFixed(places)),
  Number(latitude.toFixed(places)),
];

/** Without places that are the same as the one before. */
const thinned = (line: readonly Position[]): Position[] =>
  line.filter(([x, y], i) => i === 0 || x !== line[i - 1]?.[0] || y !== line[i - 1]?.[1]);

/** Twice the signed area in degrees: positive where a ring turns counter-clockwise. */
export function planeArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [px = 0, py = 0] = ring[i - 1] ?? [];
    const [x = 0, y = 0] = ring[i] ?? [];
    sum += px * y - x * py;
  }
  return sum;
}

function contains(ring: readonly Position[], [x = 0, y = 0]: Position): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
