import type { ConferenceBrief } from '../../../electron/contract/conferences.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import css from './Conferences.module.css';

interface ConferenceStepsProps {
  readonly previous: ConferenceBrief | null;
  readonly next: ConferenceBrief | null;
}

/** To the conference before and the one after. */
export function ConferenceSteps({ previous, next }: ConferenceStepsProps) {
  const t = useText();
  return (
    <nav className={css.steps} aria-label={t('conference.steps')}>
      {previous !== null && <Step conference={previous} label={t('conference.previous')} />}
      {next !== null && <Step conference={next} label={t('conference.next')} isNext />}
    </nav>
  );
}

interface StepProps {
  readonly conference: ConferenceBrief;
  readonly label: string;
  readonly isNext?: boolean;
}

function Step({ conference, label, isNext = false }: StepProps) {
  return (
    <RouteLink
      to={{ screen: 'conference', ordinal: conference.ordinal }}
      className={css.step}
      data-next={isNext}
    >
      <span className={css.stepLabel}>{label}</span>
      <span>
        <span className={css.ordinal}>{conference.ordinal}</span> {conference.city}{' '}
        {conference.date.slice(0, 4)}
      </span>
    </RouteLink>
  );
}
