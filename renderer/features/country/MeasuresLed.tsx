import type { CountryProfile } from '../../../electron/contract/countries.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { useFormat } from '../../app/useFormat.ts';
import facts from '../../ui/Facts.module.css';
import prose from '../../ui/Prose.module.css';
import { Section } from '../../ui/Section.tsx';
import { Cite } from '../citation/Cite.tsx';
import { citedStatement } from '../citation/cited.ts';

/** The measures that the country led; nothing where it led none. */
export function MeasuresLed({ measures }: Pick<CountryProfile, 'measures'>) {
  const t = useText();
  const { date } = useFormat();
  if (measures.length === 0) return null;
  return (
    <Section title={t('measure.led')}>
      <ul className={`${prose.ruled} ${facts.facts}`}>
        {measures.map(({ code, name, lead, exists }) => (
          <li key={code}>
            <RouteLink to={{ screen: 'measure', code }} className={prose.link}>
              {name}
            </RouteLink>
            <Cite
              label={t('measure.ledLabel', { name })}
              cited={citedStatement(lead, () => t('measures.role.lead'))}
            />{' '}
            <span className={facts.detail}>
              {exists
                ? lead.validFrom === null
                  ? t('measure.sinceUnknown', { date: lead.asOf === null ? '' : date(lead.asOf) })
                  : t('measure.from', { from: date(lead.validFrom) })
                : t('measures.notYet')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
