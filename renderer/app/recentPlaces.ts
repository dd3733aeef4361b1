import { mostPlaces, type RecentPlace } from '../../electron/contract/places.ts';
import { tellPlaces } from '../host/places.ts';
import { readPreference } from './preference.ts';
import type { Screen } from './routes.ts';

/** Screens that are tools, or nowhere, and so no places to come back to. */
const passing: ReadonlySet<Screen> = new Set(['home', 'search', 'share', 'unknown']);

export const isPlace = (screen: Screen): boolean => !passing.has(screen);

/** The places with one more, the latest first, each once, as many as a menu takes. */
export const withPlace = (
  places: readonly RecentPlace[],
  place: RecentPlace,
): readonly RecentPlace[] =>
  [place, ...places.filter(({ title }) => title !== place.title)].slice(0, mostPlaces);

/** Where the reader was since the atlas was opened; kept nowhere else. */
let places: readonly RecentPlace[] = [];

export const wantsHistory = (): boolean => readPreference('history', ['on', 'off'], 'on') === 'on';

/** Adds a place to those of the desktop's menus, unless the reader wants no history. */
export function notePlace(place: RecentPlace): void {
  if (!wantsHistory() || places[0]?.title === place.title) return;
  places = withPlace(places, place);
  tellPlaces(places);
}

/** Takes every place out of the menus. */
export function forgetPlaces(): void {
  places = [];
  tellPlaces(places);
}
