import type { CountryListing } from '../../../electron/contract/countries.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { Flag } from '../../ui/Flag.tsx';
import css from './Home.module.css';

/** Countries by flag and name: the map again, for keyboard and screen reader. */
export function CountryLinks({ countries }: { readonly countries: readonly CountryListing[] }) {
  const t = useText();
  return (
    <ul className={css.countries}>
      {countries.map(({ code, name, flag, roleOnDay }) => (
        <li key={code}>
          <RouteLink
            to={{ screen: 'country', code }}
            data-absent={roleOnDay === null}
            title={roleOnDay === null ? t('home.notYet', { name }) : undefined}
          >
            <Flag flag={flag} size="small" label="" />
            <span>{name}</span>
            {roleOnDay === null && <span className="visually-hidden">{t('home.notYetMark')}</span>}
          </RouteLink>
        </li>
      ))}
    </ul>
  );
}
