import type { Chairs, ChairTerm } from '../../../electron/contract/process.ts';
import { useDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { useFormat } from '../../app/useFormat.ts';
import facts from '../../ui/Facts.module.css';
import { Flag } from '../../ui/Flag.tsx';
import { Section } from '../../ui/Section.tsx';
import { Cite } from '../citation/Cite.tsx';
import { citedStatement } from '../citation/cited.ts';
import css from './Chairs.module.css';
import { lastEnd } from './termState.ts';

/** Who was in the chair on the day shown, in words. */
export function ChairToday({ terms, conferences }: Pick<Chairs, 'terms' | 'conferences'>) {
  const t = useText();
  const { date } = useFormat();
  const { day } = useDay();
  const end = lastEnd(terms);
  const chairing = (role: ChairTerm['role']) =>
    terms.find((term) => term.role === role && term.onDay);
  const permanent = chairing('permanent-chair');
  const coChair = chairing('co-chair');
  const next = conferences.find(({ ordinal }) => ordinal === coChair?.conferenceOrdinal);
  return (
    <Section title={t('chairs.on', { date: date(day) })}>
      {permanent === undefined ? (
        <p className={facts.detail}>{t('chairs.notOpened')}</p>
      ) : (
        <dl className={`${facts.facts} ${css.today}`}>
          <div>
            <dt>{t('chairs.role.permanent-chair')}</dt>
            <dd>
              <InTheChair term={permanent} />{' '}
              {permanent.term.value === 'disputed' && (
                <span className={facts.detail}>{t('chairs.standing.disputed')}</span>
              )}
            </dd>
          </div>
          <div>
            <dt>{t('chairs.role.co-chair')}</dt>
            <dd>
              {coChair !== undefined && <InTheChair term={coChair} />}{' '}
              {next !== undefined && (
                <span className={facts.detail}>
                  {t('chairs.upTo', { date: date(next.date), city: next.city })}
                </span>
              )}
              {coChair === undefined && end !== null && t('chairs.noneKnown', { date: date(end) })}
            </dd>
          </div>
        </dl>
      )}
    </Section>
  );
}

function InTheChair({ term }: { readonly term: ChairTerm }) {
  const t = useText();
  return (
    <>
      <RouteLink to={{ screen: 'country', code: term.countryCode }} className={css.name}>
        <Flag flag={term.flag} size="small" label="" /> {term.countryName}
      </RouteLink>
      <Cite
        label={t('chairs.termOf', { country: term.countryName })}
        cited={citedStatement(term.term, (standing) => t(`chairs.standing.${standing}`))}
      />
    </>
  );
}
