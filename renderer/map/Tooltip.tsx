import { useIntl } from 'react-intl';
import type { CountryListing } from '../../electron/contract/countries.ts';
import { toView } from './labels/frame.ts';
import { Anchored } from './leaflet/Anchored.tsx';
import type { RestingView } from './leaflet/useView.ts';
import type { Pointed } from './pointed.ts';
import { useMapTheme } from './themes/MapThemeContext.ts';
import { ThemeTip } from './themes/ThemeTip.tsx';
import { chairName, laterRole } from './useCountryLabel.ts';

interface TooltipProps {
  readonly country: CountryListing;
  readonly at: Pointed['at'];
  readonly view: RestingView;
}

/** Pixels within which it stands beside its place. */
const widest = 300;
const highest = 100;

/**
 * Name and role, or value in the theme, of the country under the pointer, at the place that was
 * pointed at, with which it moves; the targets' names say it to the ear.
 */
export function Tooltip({ country, at, view }: TooltipProps) {
  const intl = useIntl();
  const { x, y } = toView(view, at.x, at.y);
  const { role, roleOnDay, chairOnDay } = country;
  const theme = useMapTheme();
  const themed = theme?.answer.countries.find(({ code }) => code === country.code);
  return (
    <Anchored
      x={at.x}
      y={at.y}
      pane="tooltipPane"
      className="atlas-tooltip"
      aria-hidden="true"
      data-side={x > Math.max(view.width - widest, view.width / 2) ? 'start' : 'end'}
      data-below={y < highest}
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
    </Anchored>
  );
}
