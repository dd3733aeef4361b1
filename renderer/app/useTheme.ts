import { useEffect } from 'react';
import { applyTheme, systemDark, type ThemeChoice, themeChoices } from './theme.ts';
import { usePreference } from './usePreference.ts';

/** The reader's choice and how to change it; follows the system while the choice is to. */
export function useTheme(): readonly [ThemeChoice, (choice: ThemeChoice) => void] {
  const [choice, choose] = usePreference('theme', themeChoices, 'system');
  useEffect(() => {
    applyTheme(choice);
    const query = systemDark();
    const follow = () => applyTheme(choice);
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
