import type { ThemeCountry } from '../../../electron/contract/themes.ts';
import type { MapTheme } from './MapThemeContext.ts';

interface ThemeTipProps {
  readonly theme: MapTheme;
  readonly country: ThemeCountry;
}

/** Value, year and source of a country, for the tooltip. */
export function ThemeTip({ theme: { words }, country }: ThemeTipProps) {
  const year = words.yearOf(country);
  return (
    <>
      <span className="atlas-theme-value">{words.valueIn(country)}</span>
      <span>
        {year}
        {year !== '' && ' · '}
        {words.sourceOf(country)}
      </span>
    </>
  );
}
