import { mostPlaces, type RecentPlace } from '../../electron/contract/places.ts';
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
