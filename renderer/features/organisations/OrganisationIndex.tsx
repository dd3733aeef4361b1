import type { OrganisationBrief } from '../../../electron/contract/organisations.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { Cite } from '../citation/Cite.tsx';
import { citedSources } from '../citation/cited.ts';
import css from './Organisations.module.css';

interface OrganisationIndexProps {
  readonly organisations: readonly OrganisationBrief[];
}

/** The organisations in the order of the seed document; the probable one says that it is that. */
export function OrganisationIndex({ organisations }: OrganisationIndexProps) {
  const t = useText();
  return (
    <ul className={css.index} aria-label={t('organisations.listed')}>
      {organisations.map(({ code, name, kind, seat, listing, sourceIds }) => (
        <li key={code} data-listing={listing}>
          <RouteLink to={{ screen: 'organisation', code }} className={css.entry}>
            <span className={css.code}>{code}</span>{' '}
            <span>
              <span className={css.name}>{name}</span>{' '}
              <span className={css.kind}>{t('organisations.kindAndSeat', { kind, seat })}</span>
              {listing === 'probable' && (
                <span className={css.probable}> {t('organisations.probable')}</span>
              )}
            </span>
          </RouteLink>
          <Cite label={t('organisations.told', { name })} cited={citedSources(sourceIds)} />
        </li>
      ))}
    </ul>
  );
}
