import type { MeasurePage } from '../../../electron/contract/measures.ts';
import { useDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import facts from '../../ui/Facts.module.css';
import { Section } from '../../ui/Section.tsx';
import { Cite } from '../citation/Cite.tsx';
import { asIs, citedStatement } from '../citation/cited.ts';
import { holdsOn } from './holds.ts';
import css from './Measures.module.css';
import { usePeriodText } from './usePeriodText.ts';

/** How a measure stood over time, what held on the shown day marked. */
export function StatusHistory({ statuses }: Pick<MeasurePage, 'statuses'>) {
  const t = useText();
  const { day } = useDay();
  const period = usePeriodText();
  return (
    <Section title={t('measure.status')}>
      <ol className={css.statuses}>
        {statuses.map((status) => (
          <li key={`${status.validFrom} ${status.value}`} data-on={holdsOn(status, day)}>
            <span className={css.when}>{period(status)}</span>
            <span>
              <span className={holdsOn(status, day) ? facts.value : undefined}>{status.value}</span>
              <Cite label={t('measure.status')} cited={citedStatement(status, asIs)} />
              {holdsOn(status, day) && <span className={facts.detail}> {t('measure.onDay')}</span>}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
