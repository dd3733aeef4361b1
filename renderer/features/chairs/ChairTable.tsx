import type { Chairs, ChairTerm } from '../../../electron/contract/process.ts';
import { useDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { useFormat } from '../../app/useFormat.ts';
import { Flag } from '../../ui/Flag.tsx';
import prose from '../../ui/Prose.module.css';
import { Section } from '../../ui/Section.tsx';
import { Cite } from '../citation/Cite.tsx';
import { citedStatement } from '../citation/cited.ts';
import { People } from '../conferences/People.tsx';
import css from './Chairs.module.css';
import { TermDates } from './TermDates.tsx';
import { stateOn } from './termState.ts';

type Conference = Chairs['conferences'][number];

/** The terms as a table: the same as the chart draws, with the ministers and every source. */
export function ChairTable({ terms, conferences }: Pick<Chairs, 'terms' | 'conferences'>) {
  const t = useText();
  const { date } = useFormat();
  const ledUpTo = new Set(terms.map(({ conferenceOrdinal }) => conferenceOrdinal));
  const before = conferences.filter(({ ordinal }) => !ledUpTo.has(ordinal));
  return (
    <Section title={t('chairs.table')}>
      <table className={css.table}>
        <caption className="visually-hidden">{t('chairs.tableCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('chairs.country')}</th>
            <th scope="col">{t('chairs.term')}</th>
            <th scope="col">{t('chairs.ledUpTo')}</th>
            <th scope="col">{t('chairs.ministers')}</th>
            <th scope="col">{t('chairs.inSeed')}</th>
          </tr>
        </thead>
        <tbody>
          {terms.map((term) => (
            <TermRow
              key={`${term.role} ${term.term.validFrom}`}
              term={term}
              conference={conferences.find(({ ordinal }) => ordinal === term.conferenceOrdinal)}
            />
          ))}
        </tbody>
      </table>
      {before.map(({ ordinal, date: day, city, coChairs }) => (
        <div key={ordinal} className={css.before}>
          <p>{t('chairs.beforeTerms', { date: date(day), city })}</p>
          <People people={coChairs} label={t('chairs.coChairOf', { city })} />
        </div>
      ))}
    </Section>
  );
}

interface TermRowProps {
  readonly term: ChairTerm;
  readonly conference: Conference | undefined;
}

function TermRow({ term, conference }: TermRowProps) {
  const t = useText();
  const { day } = useDay();
  const { countryCode: code, countryName: country } = term;
  const state = stateOn(term, day);
  return (
    <tr data-state={state}>
      <th scope="row">
        <RouteLink to={{ screen: 'country', code }} className={css.name}>
          <Flag flag={term.flag} size="small" label="" /> {country}
        </RouteLink>
        <Cite
          label={t('chairs.termOf', { country })}
          cited={citedStatement(term.term, (standing) => t(`chairs.standing.${standing}`))}
        />
        <p className={css.soft}>
          {t(`chairs.role.${term.role}`)}
          {term.term.value === 'disputed' && `, ${t('chairs.standing.disputed')}`}
        </p>
      </th>
      <td className={css.dates}>
        <TermDates term={term.term} />
        {state !== 'past' && (
          <p className={css.state}>{t(state === 'on' ? 'chairs.onDay' : 'chairs.ahead')}</p>
        )}
      </td>
      <td>
        {conference !== undefined && (
          <RouteLink
            to={{ screen: 'conference', ordinal: conference.ordinal }}
            className={prose.link}
          >
            {t('chairs.conference', {
              ordinal: conference.ordinal,
              city: conference.city,
              year: conference.date.slice(0, 4),
            })}
          </RouteLink>
        )}
      </td>
      <td>
        {conference !== undefined && (
          <People
            people={conference.coChairs}
            label={t('chairs.coChairOf', { city: conference.city })}
          />
        )}
      </td>
      <td className={css.soft}>{t(term.inSeed ? 'chairs.named' : 'chairs.notNamed')}</td>
    </tr>
  );
}
