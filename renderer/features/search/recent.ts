import { wantsHistory } from '../../app/recentPlaces.ts';

const key = 'atlas.recent-searches';
const most = 6;

/** What was searched for lately, the last first. Empty where nothing was or nothing is kept. */
export function recentSearches(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept)
      ? kept.filter((text) => typeof text === 'string').slice(0, most)
      : [];
  } catch {
    return [];
  }
}

/** Remembers a search, on this computer only, unless the reader wants no history. */
export function rememberSearch(text: string): void {
  if (!wantsHistory()) return;
  const asked = text.trim().slice(0, 100);
  if (asked === '') return;
  keep([asked, ...recentSearches().filter((other) => other !== asked)].slice(0, most));
}

export const forgetSearches = (): void => keep([]);

function keep(texts: readonly string[]): void {
  try {
    window.localStorage.setItem(key, JSON.stringify(texts));
  } catch {
    // A browser that refuses storage still searches.
  }
}
