import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import prose from '../../ui/Prose.module.css';

/** Where to go from a page that has nothing to show: a search, or the map. */
export function WaysOn() {
  const t = useText();
  return (
    <p>
      <RouteLink to={{ screen: 'search', text: '' }} className={prose.link}>
        {t('unknown.search')}
      </RouteLink>
      {' · '}
      <RouteLink to={{ screen: 'home' }} className={prose.link}>
        {t('error.toMap')}
      </RouteLink>
    </p>
  );
}
