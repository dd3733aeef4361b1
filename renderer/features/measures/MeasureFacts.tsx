import type { Fact } from '../../../electron/contract/facts.ts';
import type { MeasurePage } from '../../../electron/contract/measures.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { useFormat } from '../../app/useFormat.ts';
import facts from '../../ui/Facts.module.css';
import prose from '../../ui/Prose.module.css';
import { Section } from '../../ui/Section.tsx';
import { Cite } from '../citation/Cite.tsx';
import { asIs, citedFact, citedStatement } from '../citation/cited.ts';
import { Glued } from '../citation/Glued.tsx';
import { usePeriodText } from './usePeriodText.ts';

/** When and where a measure came about, its other names, its focal point and its plan. */
export function MeasureFacts({ page }: { readonly page: MeasurePage }) {
  const t = useText();
  const { date } = useFormat();
  const period = usePeriodText();
  const { conference } = page;
  const others = [...page.name.rivals, ...page.otherNames];
  return (
    <Section title={t('measure.facts')}>
      <dl className={facts.facts}>
        <div>
          <dt>{t('measures.established')}</dt>
          <dd>
            <span className={facts.value}>{date(page.established.value)}</span>
            <Cite
              label={t('measures.established')}
              cited={citedStatement(page.established, date)}
            />
            {page.establishedAt !== null && (
              <>
                <br />
                <Stated label={t('measure.where')} fact={page.establishedAt} />
                {page.establishedAt.rivals.map(({ value }) => (
                  <p key={value} className={facts.detail}>
                    {value}
                  </p>
                ))}
              </>
            )}
            {conference !== null && (
              <p>
                <RouteLink
                  to={{ screen: 'conference', ordinal: conference.ordinal }}
                  className={prose.link}
                >
                  {t('measure.conference', {
                    city: conference.city,
                    year: conference.date.slice(0, 4),
                  })}
                </RouteLink>
              </p>
            )}
          </dd>
        </div>
        {others.length > 0 && (
          <div>
            <dt>{t('measure.otherNames')}</dt>
            <dd>
              {others.map((name) => (
                <p key={name.value}>
                  <Glued text={name.value}>
                    <Cite label={t('measure.otherNames')} cited={citedStatement(name, asIs)} />
                  </Glued>{' '}
                  <span className={facts.detail}>{period(name)}</span>
                </p>
              ))}
            </dd>
          </div>
        )}
        <div>
          <dt>{t('measure.focalPoint')}</dt>
          <dd>
            {page.focalPoint === null ? (
              <span className={facts.detail}>{t('measure.notFound')}</span>
            ) : (
              <Stated label={t('measure.focalPoint')} fact={page.focalPoint} />
            )}
          </dd>
        </div>
        <div>
          <dt>{t('measure.plan')}</dt>
          <dd>
            {page.plan === null ? (
              <span className={facts.detail}>{t('measure.notFound')}</span>
            ) : (
              <Stated label={t('measure.plan')} fact={page.plan} />
            )}
          </dd>
        </div>
      </dl>
    </Section>
  );
}

function Stated({ label, fact }: { readonly label: string; readonly fact: Fact<string> }) {
  return (
    <Glued text={fact.best.value}>
      <Cite label={label} cited={citedFact(fact, asIs)} />
    </Glued>
  );
}
