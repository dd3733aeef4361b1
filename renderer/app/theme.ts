import { useEffect } from 'react';
import { readPreference, usePreference } from './preference.ts';

export const themeChoices = ['light', 'dark', 'system'] as const;
export type ThemeChoice = (typeof themeChoices)[number];
export type Theme = 'light' | 'dark';

/** The theme to show for what the reader chose and what the system prefers. */
export function resolveTheme(choice: ThemeChoice, systemIsDark: boolean): Theme {
  if (choice !== 'system') return choice;
  return systemIsDark ? 'dark' : 'light';
}

const systemDark = () => window.matchMedia('(prefers-color-scheme: dark)');

function apply(choice: ThemeChoice): void {
  document.documentElement.dataset.theme = resolveTheme(choice, systemDark().matches);
}

/** Sets the theme before the first paint; call it before anything is rendered. */
export function applyStoredTheme(): void {
  apply(readPreference('theme', themeChoices, 'system'));
}

/** The reader's choice and how to change it; follows the system while the choice is to. */
export function useTheme(): readonly [ThemeChoice, (choice: ThemeChoice) => void] {
  const [choice, choose] = usePreference('theme', themeChoices, 'system');
  useEffect(() => {
    apply(choice);
    const query = systemDark();
    const follow = () => apply(choice);
    // Paper is light, whatever the screen is.
    const printLight = () => {
      document.documentElement.dataset.theme = 'light';
    };
    query.addEventListener('change', follow);
    window.addEventListener('beforeprint', printLight);
    window.addEventListener('afterprint', follow);
    return () => {
      query.removeEventListener('change', follow);
      window.removeEventListener('beforeprint', printLight);
      window.removeEventListener('afterprint', follow);
    };
  }, [choice]);
  return [choice, choose];
}
