/** Where a water's name is written: degrees, and half the width that it may take, kilometres. */
export interface SeaPlace {
  /** In the catalogue as `map.sea.<id>`. */
  readonly id: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly room: number;
}

/** Positions are for the lettering, not facts: somewhere in the middle of the open water. */
export const seaPlaces: readonly SeaPlace[] = [
  { id: 'caspian', latitude: 41.9, longitude: 50.6, room: 210 },
  { id: 'black', latitude: 43.2, longitude: 34.3, room: 430 },
  { id: 'arabian', latitude: 15.5, longitude: 64.5, room: 800 },
  { id: 'bengal', latitude: 14.5, longitude: 88, room: 560 },
  { id: 'aral', latitude: 45.1, longitude: 58.6, room: 120 },
  { id: 'gulf', latitude: 26.9, longitude: 51.3, room: 190 },
  { id: 'oman', latitude: 24.6, longitude: 59, room: 180 },
  { id: 'red', latitude: 20.5, longitude: 38.3, room: 150 },
  { id: 'mediterranean', latitude: 34.2, longitude: 26.5, room: 600 },
  { id: 'kara', latitude: 75.5, longitude: 70, room: 450 },
  { id: 'barents', latitude: 74, longitude: 40, room: 520 },
  { id: 'laptev', latitude: 76, longitude: 126, room: 420 },
  { id: 'okhotsk', latitude: 54, longitude: 149, room: 520 },
  { id: 'japan', latitude: 40, longitude: 135, room: 330 },
  { id: 'yellow', latitude: 35.5, longitude: 123.4, room: 260 },
  { id: 'southChina', latitude: 15.5, longitude: 114.5, room: 480 },
  { id: 'indian', latitude: -8, longitude: 78, room: 1500 },
  { id: 'pacific', latitude: 28, longitude: 155, room: 1000 },
  { id: 'arctic', latitude: 85, longitude: 100, room: 700 },
];
