import type { MeasurePage, MeasureParty } from '../../../electron/contract/measures.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { useFormat } from '../../app/useFormat.ts';
import facts from '../../ui/Facts.module.css';
import prose from '../../ui/Prose.module.css';
import { Section } from '../../ui/Section.tsx';
import { Cite } from '../citation/Cite.tsx';
import { citedStatement } from '../citation/cited.ts';
import { LeadMark } from './LeadMark.tsx';
import css from './Measures.module.css';

/** Who led a measure and who supported it, since when as far as that is known. */
export function MeasureParties({ page }: { readonly page: MeasurePage }) {
  const t = useText();
  const hasLead = page.parties.some(({ role }) => role === 'lead');
  return (
    <Section title={t('measure.parties')}>
      {!hasLead && <p className={css.soft}>{t('measure.noLead')}</p>}
      <ul className={css.statuses}>
        {page.parties.map((party) => (
          <li key={`${party.role} ${party.name}`}>
            <LeadMark role={party.role} />
            <Party party={party} measure={page.name.best.value} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface PartyProps {
  readonly party: MeasureParty;
  readonly measure: string;
}

function Party({ party, measure }: PartyProps) {
  const t = useText();
  const { date } = useFormat();
  const { validFrom, asOf } = party.party;
  const { countryCode, organisationCode, name } = party;
  return (
    <span>
      {countryCode !== null && (
        <RouteLink to={{ screen: 'country', code: countryCode }} className={prose.link}>
          {name}
        </RouteLink>
      )}
      {organisationCode !== null && (
        <RouteLink to={{ screen: 'organisation', code: organisationCode }} className={prose.link}>
          {name}
        </RouteLink>
      )}
      <Cite
        label={t('measures.partLabel', { name, measure })}
        cited={citedStatement(party.party, (role) => t(`measures.role.${role}`))}
      />{' '}
      <span className={facts.detail}>
        {validFrom === null
          ? t('measure.sinceUnknown', { date: asOf === null ? '' : date(asOf) })
          : t('measure.from', { from: date(validFrom) })}
      </span>
    </span>
  );
}
