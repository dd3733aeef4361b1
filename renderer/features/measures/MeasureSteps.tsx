import type { MeasureBrief } from '../../../electron/contract/measures.ts';
import { useText } from '../../app/messages/useText.ts';
import { Steps } from '../../ui/Steps.tsx';

interface MeasureStepsProps {
  readonly previous: MeasureBrief | null;
  readonly next: MeasureBrief | null;
}

/** To the measure before and the one after. */
export function MeasureSteps({ previous, next }: MeasureStepsProps) {
  const t = useText();
  const step = (measure: MeasureBrief | null, label: string) =>
    measure && {
      to: { screen: 'measure', code: measure.code } as const,
      label,
      name: measure.name,
    };
  return (
    <Steps
      label={t('measure.steps')}
      previous={step(previous, t('measure.previous'))}
      next={step(next, t('measure.next'))}
    />
  );
}
