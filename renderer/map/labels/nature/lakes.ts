/** A lake that is named: degrees, and half its length and height in kilometres. */
export interface LakePlace {
  /** In the catalogue as `map.lake.<id>`. */
  readonly id: string;
  readonly rank: 1 | 2 | 3;
  readonly latitude: number;
  readonly longitude: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** Half the width of the open water around its middle, kilometres, where it has any. */
  readonly open?: number;
}

/**
 * Middles and sizes are for the lettering and follow the shores that the map draws (Natural
 * Earth); lakes that it does not draw are not named.
 */
// biome-ignore format: one line a lake.
export const lakePlaces: readonly LakePlace[] = [
  { id: 'baikal', rank: 1, latitude: 53.6, longitude: 107.9, halfWidth: 200, halfHeight: 240 },
  { id: 'balkhash', rank: 1, latitude: 46.2, longitude: 76.2, halfWidth: 230, halfHeight: 90 },
  { id: 'ladoga', rank: 2, latitude: 60.8, longitude: 31.4, halfWidth: 80, halfHeight: 105, open: 65 },
  { id: 'onega', rank: 2, latitude: 61.8, longitude: 35.3, halfWidth: 65, halfHeight: 115 },
  { id: 'issykKul', rank: 2, latitude: 42.45, longitude: 77.25, halfWidth: 88, halfHeight: 31, open: 70 },
  { id: 'van', rank: 2, latitude: 38.65, longitude: 43, halfWidth: 55, halfHeight: 37, open: 38 },
  { id: 'urmia', rank: 2, latitude: 37.7, longitude: 45.45, halfWidth: 38, halfHeight: 63 },
  { id: 'qinghai', rank: 2, latitude: 36.9, longitude: 100.2, halfWidth: 50, halfHeight: 37, open: 40 },
  { id: 'zaysan', rank: 2, latitude: 48.7, longitude: 83.8, halfWidth: 56, halfHeight: 112 },
  { id: 'khovsgol', rank: 2, latitude: 51.05, longitude: 100.5, halfWidth: 22, halfHeight: 61 },
  { id: 'sevan', rank: 3, latitude: 40.38, longitude: 45.3, halfWidth: 30, halfHeight: 26, open: 12 },
  { id: 'tuz', rank: 3, latitude: 38.82, longitude: 33.42, halfWidth: 24, halfHeight: 34 },
  { id: 'alakol', rank: 3, latitude: 46.1, longitude: 81.75, halfWidth: 30, halfHeight: 39 },
  { id: 'sarygamysh', rank: 3, latitude: 41.95, longitude: 57.45, halfWidth: 35, halfHeight: 43, open: 24 },
  { id: 'uvs', rank: 3, latitude: 50.32, longitude: 92.8, halfWidth: 41, halfHeight: 36, open: 30 },
  { id: 'khyargas', rank: 3, latitude: 49.15, longitude: 93.32, halfWidth: 36, halfHeight: 18 },
  { id: 'namCo', rank: 3, latitude: 30.73, longitude: 90.65, halfWidth: 36, halfHeight: 23, open: 24 },
  { id: 'siling', rank: 3, latitude: 31.75, longitude: 88.93, halfWidth: 38, halfHeight: 21 },
  { id: 'bosten', rank: 3, latitude: 41.97, longitude: 87.05, halfWidth: 31, halfHeight: 17 },
  { id: 'hulun', rank: 3, latitude: 48.97, longitude: 117.5, halfWidth: 40, halfHeight: 46, open: 20 },
  { id: 'tharthar', rank: 3, latitude: 34.02, longitude: 43.28, halfWidth: 20, halfHeight: 36 },
  { id: 'poyang', rank: 3, latitude: 29.3, longitude: 116.3, halfWidth: 38, halfHeight: 54 },
  { id: 'tai', rank: 3, latitude: 31.23, longitude: 120.25, halfWidth: 34, halfHeight: 35 },
  { id: 'chany', rank: 3, latitude: 54.85, longitude: 77.4, halfWidth: 45, halfHeight: 26 },
];
