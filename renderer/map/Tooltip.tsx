import { useIntl } from 'react-intl';
import type { CountryListing } from '../../electron/contract/countries.ts';
import { useMapTheme } from './themes/MapThemeContext.ts';
import { ThemeTip } from './themes/ThemeTip.tsx';
import { chairName, laterRole } from './useCountryLabel.ts';

interface TooltipProps {
  readonly country: CountryListing;
  /** Pixels of the map's place. */
  readonly at: { readonly x: number; readonly y: number };
  readonly width: number;
}

/** Name and role, or value in the theme, of the country under the pointer; the targets' names say it to the ear. */
export function Tooltip({ country, at, width }: TooltipProps) {
  const intl = useIntl();
  const { role, roleOnDay, chairOnDay } = country;
  const theme = useMapTheme();
  const themed = theme?.answer.countries.find(({ code }) => code === country.code);
  return (
    <div
      className="atlas-tooltip"
      aria-hidden="true"
      data-side={at.x > width - 180 ? 'start' : 'end'}
      style={{ transform: `translate(${Math.round(at.x)}px, ${Math.round(at.y)}px)` }}
    >
      <div>
        <strong>{country.name}</strong>
        {theme === null || themed === undefined ? (
          <>
            <span>
              {intl.formatMessage({ id: 'map.role' }, { role: roleOnDay ?? laterRole[role] })}
            </span>
            {chairOnDay !== null && (
              <span>
                {intl.formatMessage({ id: 'map.chair' }, { chair: chairName(chairOnDay) })}
              </span>
            )}
          </>
        ) : (
          <ThemeTip theme={theme} country={themed} />
        )}
      </div>
    </div>
  );
}
