import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { shownTheme, watchTheme } from '../../app/shownTheme.ts';
import { type Palette, paletteOf } from './palette.ts';

// At once when the theme changes, so that map and page turn together.
const subscribe = (tell: () => void) => watchTheme(() => flushSync(tell));
const paletteNow = (): Palette => paletteOf(shownTheme());

/** The colours of the theme that is on, for what draws without the map's own canvas. */
export const usePalette = (): Palette => useSyncExternalStore(subscribe, paletteNow);
