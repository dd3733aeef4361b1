import type { MeasureBrief } from '../../../electron/contract/measures.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import css from '../conferences/Conferences.module.css';

interface MeasureStepsProps {
  readonly previous: MeasureBrief | null;
  readonly next: MeasureBrief | null;
}

/** To the measure before and the one after. */
export function MeasureSteps({ previous, next }: MeasureStepsProps) {
  const t = useText();
  return (
    <nav className={css.steps} aria-label={t('measure.steps')}>
      {previous !== null && <Step measure={previous} label={t('measure.previous')} />}
      {next !== null && <Step measure={next} label={t('measure.next')} isNext />}
    </nav>
  );
}

interface StepProps {
  readonly measure: MeasureBrief;
  readonly label: string;
  readonly isNext?: boolean;
}

function Step({ measure, label, isNext = false }: StepProps) {
  return (
    <RouteLink
      to={{ screen: 'measure', code: measure.code }}
      className={css.step}
      data-next={isNext}
    >
      <span className={css.stepLabel}>{label}</span>
      <span>{measure.name}</span>
    </RouteLink>
  );
}
