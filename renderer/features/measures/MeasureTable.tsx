import type { MeasureList } from '../../../electron/contract/measures.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { useFormat } from '../../app/useFormat.ts';
import { Cite } from '../citation/Cite.tsx';
import { asIs, citedFact, citedStatement } from '../citation/cited.ts';
import css from './Measures.module.css';

/** The measures in order: since when, in what state on the day, and who led. */
export function MeasureTable({ measures }: { readonly measures: MeasureList['measures'] }) {
  const t = useText();
  const { date } = useFormat();
  return (
    <table className={css.table}>
      <caption className="visually-hidden">{t('measures.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('measures.code')}</th>
          <th scope="col">{t('measures.name')}</th>
          <th scope="col">{t('measures.established')}</th>
          <th scope="col">{t('measures.status')}</th>
          <th scope="col">{t('measures.ledBy')}</th>
        </tr>
      </thead>
      <tbody>
        {measures.map((measure) => (
          <tr key={measure.code} data-exists={measure.exists}>
            <td className={css.code}>{measure.code}</td>
            <th scope="row">
              <RouteLink to={{ screen: 'measure', code: measure.code }}>{measure.name}</RouteLink>
              <Cite label={t('measures.name')} cited={citedFact(measure.nameOnDay, asIs)} />
            </th>
            <td className={css.date}>
              {date(measure.established)}
              <Cite
                label={t('measures.sinceOf', { name: measure.name })}
                cited={citedStatement(measure.since, date)}
              />
            </td>
            <td>
              {measure.exists ? (measure.status?.value ?? '') : t('measures.notYet')}
              {measure.status !== null && (
                <Cite
                  label={t('measures.statusOf', { name: measure.name })}
                  cited={citedStatement(measure.status, asIs)}
                />
              )}
            </td>
            <td>
              <Leads measure={measure} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Leads({ measure }: { readonly measure: MeasureList['measures'][number] }) {
  const t = useText();
  const leads = measure.parties.filter(({ role }) => role === 'lead');
  if (leads.length === 0) return <span className={css.soft}>{t('measures.noLead')}</span>;
  return (
    <ul className={css.leads}>
      {leads.map(({ countryCode, name, party }) => (
        <li key={name}>
          {countryCode === null ? (
            name
          ) : (
            <RouteLink to={{ screen: 'country', code: countryCode }}>{name}</RouteLink>
          )}
          <Cite
            label={t('measures.partLabel', { name, measure: measure.name })}
            cited={citedStatement(party, (role) => t(`measures.role.${role}`))}
          />
        </li>
      ))}
    </ul>
  );
}
