import { useIntl } from 'react-intl';
import { RouteLink } from '../../app/RouteLink.tsx';
import type { MapViewId } from '../projection/views.ts';
import { useMapTheme } from '../themes/MapThemeContext.ts';

const signs = [
  'participant',
  'afghanistan',
  'supporter',
  'chair',
  'conference',
  'route',
  'capital',
  'organisation',
  'disputed',
  'contested',
] as const;

/** The colours of the roles, which a theme puts its own in the place of. */
const roleSigns: readonly string[] = ['participant', 'afghanistan', 'supporter'];

/** What the map's colours and signs mean, where its lines come from and what they do not say. */
export function Legend({ view }: { readonly view: MapViewId }) {
  const intl = useIntl();
  const themed = useMapTheme() !== null;
  return (
    <details className="atlas-legend">
      <summary>{intl.formatMessage({ id: 'map.legend' })}</summary>
      <ul>
        {signs
          .filter((sign) => !themed || !roleSigns.includes(sign))
          .map((sign) => (
            <li key={sign}>
              <span className={`atlas-sign atlas-sign-${sign}`} aria-hidden="true" />
              {intl.formatMessage({
                id: `map.legend.${themed && sign === 'contested' ? 'uncoloured' : sign}`,
              })}
            </li>
          ))}
      </ul>
      <p>
        {intl.formatMessage({ id: 'map.borderPolicy' })}{' '}
        <RouteLink to={{ screen: 'borders' }}>
          {intl.formatMessage({ id: 'borders.link' })}
        </RouteLink>
      </p>
      <p>{intl.formatMessage({ id: `map.projection.${view}` })}</p>
      <p>{intl.formatMessage({ id: 'map.attribution' })}</p>
      <p>{intl.formatMessage({ id: 'map.waters.source' })}</p>
      <p>{intl.formatMessage({ id: 'map.relief.source' })}</p>
    </details>
  );
}
