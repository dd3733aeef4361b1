import { createContext, useContext, useMemo } from 'react';
import type { ThemeAnswer } from '../../../electron/contract/themes.ts';
import type { Look } from './looks.ts';
import { looksOf } from './themeFill.ts';
import { type ThemeWords, useThemeWords } from './useThemeWords.ts';

/** What the map is asked to show in place of the roles. */
export interface ShownTheme {
  readonly answer: ThemeAnswer;
  /** The day it is of. */
  readonly day: string;
  /** Code of the country that is picked out; null where none is. */
  readonly selected: string | null;
}

/** The same, ready to be drawn. */
export interface MapTheme extends ShownTheme {
  readonly words: ThemeWords;
  /** The looks of the countries by code. */
  readonly looks: ReadonlyMap<string, Look>;
}

export const MapThemeContext = createContext<MapTheme | null>(null);

/** The theme that the map shows; null where it shows the roles. */
export const useMapTheme = (): MapTheme | null => useContext(MapThemeContext);

/** Gets a theme ready to be drawn. */
export function useReadyTheme(theme: ShownTheme | null): MapTheme | null {
  const words: ThemeWords | null = useThemeWords(theme?.answer ?? null, theme?.day ?? '');
  return useMemo(
    () =>
      theme === null || words === null ? null : { ...theme, words, looks: looksOf(words.classes) },
    [theme, words],
  );
}
