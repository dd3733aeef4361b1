import { useCallback, useEffect, useState, useTransition } from 'react';
import type { MapViewId } from '../map/projection/views.ts';
import { onOf, useDay } from './day.ts';
import { useMapView } from './mapView.ts';
import { type Address, formatAddress, parseAddress, type Route } from './routes.ts';

/**
 * The current address. It changes inside a transition: the screen before stays whole until
 * the next one has its answers, so nothing half-loaded is ever painted.
 */
export function useAddress(): { readonly address: Address; readonly pending: boolean } {
  const [address, setAddress] = useState(() => parseAddress(window.location.hash));
  const [first] = useState(window.location.hash);
  const [pending, startTransition] = useTransition();
  useEffect(() => {
    const follow = () => {
      const next = parseAddress(window.location.hash);
      startTransition(() => setAddress(next));
    };
    window.addEventListener('hashchange', follow);
    // The first screen may have waited for its answers long enough to be sent elsewhere meanwhile.
    if (window.location.hash !== first) follow();
    return () => window.removeEventListener('hashchange', follow);
  }, [first]);
  return { address, pending };
}

/** The view of the map that the present address asks for. */
const presentView = (): MapViewId => parseAddress(window.location.hash).view;

/** Goes to an address, leaving one step in the history; the view of the map stays. */
export function goTo(route: Route, on: string | null, view = presentView()): void {
  window.location.hash = formatAddress(route, on, view);
}

/** Makes addresses which keep the day shown and the view of the map. */
export function useHref(): (route: Route) => string {
  const on = onOf(useDay());
  const view = useMapView();
  return useCallback((route) => formatAddress(route, on, view), [on, view]);
}

/** Goes to places, keeping the day shown. */
export function useGoTo(): (route: Route) => void {
  const on = onOf(useDay());
  return useCallback((route) => goTo(route, on), [on]);
}

/** Goes to an address in place of the present one: going back leaves both behind. */
export function replaceWith(route: Route, on: string | null): void {
  window.location.replace(formatAddress(route, on, presentView()));
}
