import type { ConferenceBrief } from '../../../electron/contract/conferences.ts';
import { useText } from '../../app/messages/useText.ts';
import { Steps } from '../../ui/Steps.tsx';
import css from './Conferences.module.css';

interface ConferenceStepsProps {
  readonly previous: ConferenceBrief | null;
  readonly next: ConferenceBrief | null;
}

/** To the conference before and the one after. */
export function ConferenceSteps({ previous, next }: ConferenceStepsProps) {
  const t = useText();
  return (
    <Steps
      label={t('conference.steps')}
      previous={stepTo(previous, t('conference.previous'))}
      next={stepTo(next, t('conference.next'))}
    />
  );
}

const stepTo = (conference: ConferenceBrief | null, label: string) =>
  conference && {
    to: { screen: 'conference', ordinal: conference.ordinal } as const,
    label,
    name: (
      <>
        <span className={css.ordinal}>{conference.ordinal}</span> {conference.city}{' '}
        {conference.date.slice(0, 4)}
      </>
    ),
  };
