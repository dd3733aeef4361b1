import type { CountryProfile } from '../../../electron/contract/countries.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import facts from '../../ui/Facts.module.css';
import prose from '../../ui/Prose.module.css';
import { Section } from '../../ui/Section.tsx';
import { TermDates } from '../chairs/TermDates.tsx';
import { Cite } from '../citation/Cite.tsx';
import { citedStatement } from '../citation/cited.ts';

/** The country's terms as chair or co-chair of the process; nothing where it had none. */
export function ChairTerms({ terms }: { readonly terms: CountryProfile['chairTerms'] }) {
  const t = useText();
  if (terms.length === 0) return null;
  return (
    <Section
      title={t('chairs.ofCountry')}
      aside={
        <RouteLink to={{ screen: 'article', id: 'chairs' }} className={prose.link}>
          {t('chairs.allTerms')}
        </RouteLink>
      }
    >
      <dl className={facts.facts}>
        {terms.map(({ role, term, conferenceOrdinal, onDay }) => (
          <div key={term.validFrom}>
            <dt>{t(`chairs.role.${role}`)}</dt>
            <dd>
              <TermDates term={term} />
              <Cite
                label={t(`chairs.role.${role}`)}
                cited={citedStatement(term, (standing) => t(`chairs.standing.${standing}`))}
              />{' '}
              <span className={facts.detail}>
                {conferenceOrdinal !== null && (
                  <RouteLink
                    to={{ screen: 'conference', ordinal: conferenceOrdinal }}
                    className={prose.link}
                  >
                    {t('chairs.forConference', { ordinal: conferenceOrdinal })}
                  </RouteLink>
                )}
                {term.value === 'disputed' && t('chairs.standing.disputed')}
                {onDay && ` · ${t('chairs.onDay')}`}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
