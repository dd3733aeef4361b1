import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { type Palette, readPalette } from './palette.ts';

let palette: Palette | null = null;
const listeners = new Set<() => void>();
let observer: MutationObserver | null = null;

function tellAll(): void {
  palette = null;
  flushSync(() => {
    for (const tell of listeners) tell();
  });
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  if (observer === null) {
    observer = new MutationObserver(tellAll);
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  }
  return () => {
    listeners.delete(tell);
    if (listeners.size > 0) return;
    observer?.disconnect();
    observer = null;
    palette = null;
  };
}

function paletteNow(): Palette {
  palette ??= readPalette();
  return palette;
}

/**
 * The colours, read again at once when the theme changes, so that map and page turn together. What
 * is drawn asks for them itself: who else did would be drawn again with it.
 */
export const usePalette = (): Palette => useSyncExternalStore(subscribe, paletteNow);
