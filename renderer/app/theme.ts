import { readPreference } from './preference.ts';

export const themeChoices = ['light', 'dark', 'system'] as const;
export type ThemeChoice = (typeof themeChoices)[number];
export type Theme = 'light' | 'dark';

/** The theme to show for what the reader chose and what the system prefers. */
export function resolveTheme(choice: ThemeChoice, systemIsDark: boolean): Theme {
  if (choice !== 'system') return choice;
  return systemIsDark ? 'dark' : 'light';
}

/** Whether the system prefers a dark screen, as a query that tells when it no longer does. */
export const systemDark = () => window.matchMedia('(prefers-color-scheme: dark)');

/** Puts the page into the theme of a choice. */
export function applyTheme(choice: ThemeChoice): void {
  document.documentElement.dataset.theme = resolveTheme(choice, systemDark().matches);
}

/** Sets the theme before the first paint; call it before anything is rendered. */
export function applyStoredTheme(): void {
  applyTheme(readPreference('theme', themeChoices, 'system'));
}
