import { useSyncExternalStore } from 'react';
import { longestAddress, longestTitle } from '../../../electron/contract/notebook/document.ts';
import { formatAddress, type Route } from '../routes.ts';

/**
 * The page a note stands on: without day and view, and without what is merely set on it (the year
 * of a theme, the countries laid over one another, the choices of a worksheet).
 */
export function placeOf(route: Route): string {
  switch (route.screen) {
    case 'theme':
      return formatAddress({ screen: 'theme', theme: route.theme });
    case 'compare':
      return formatAddress({ screen: 'compare', pieces: [] });
    case 'worksheet':
      return formatAddress({ screen: 'worksheet', choice: '' });
    default:
      return formatAddress(route);
  }
}

/** Whether a page can be marked and written on; the notebook itself and what is no page cannot. */
export const isNotable = (route: Route): boolean =>
  route.screen !== 'notebook' &&
  route.screen !== 'unknown' &&
  formatAddress(route).length < longestAddress - 100;

/** The page on the screen, which is not yet that of the address while the next one is coming. */
export interface ShownPage {
  readonly route: Route;
  readonly place: string;
  /** With day and view. */
  readonly address: string;
}

let shown: ShownPage | null = null;
const listeners = new Set<() => void>();

/** Told by the page itself, once it is on the screen. */
export function showPage(page: ShownPage): void {
  shown = page;
  for (const listener of listeners) listener();
}

export const shownPage = (): ShownPage | null => shown;

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useShownPage = (): ShownPage | null => useSyncExternalStore(subscribe, shownPage);

/** What the page on the screen calls itself; its address while it has no heading yet. */
export const titleShown = (): string =>
  (document.querySelector('#page h1')?.textContent ?? shown?.address ?? '').slice(0, longestTitle);
