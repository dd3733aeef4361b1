import type { Map as LeafletMap } from 'leaflet';
import { useEffect } from 'react';

/** Steps in the order of the conferences. */
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * Keys of the conference cities: left and right lead to the conference before and after, Escape
 * back to the map. Up and down are left to a city of two conferences, whose choice they open.
 */
export function useMarkerKeys(map: LeafletMap): void {
  useEffect(() => {
    const place = map.getContainer();
    const onKey = (event: KeyboardEvent) => {
      const marker = (event.target as Element).closest<HTMLElement>('.atlas-marker');
      if (marker === null || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape') place.focus();
      else {
        const step = steps[event.key];
        if (step === undefined) return;
        const isRtl = getComputedStyle(marker).direction === 'rtl';
        const markers = [...place.querySelectorAll<HTMLElement>('.atlas-marker')];
        markers.sort((a, b) => ordinalOf(a) - ordinalOf(b));
        markers[markers.indexOf(marker) + (isRtl ? -step : step)]?.focus();
      }
      event.preventDefault();
      event.stopPropagation();
    };
    // Before React Aria's button, which would take the key for its own.
    place.addEventListener('keydown', onKey, { capture: true });
    return () => place.removeEventListener('keydown', onKey, { capture: true });
  }, [map]);
}

/** The first of a marker's conferences; `data-conference` holds them all, "1 8". */
const ordinalOf = (marker: HTMLElement): number =>
  Number.parseInt(marker.dataset.conference ?? '', 10);
