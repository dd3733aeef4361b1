import type { OrganisationBrief } from '../../../electron/contract/organisations.ts';
import { useText } from '../../app/messages/useText.ts';
import { Steps } from '../../ui/Steps.tsx';

interface OrganisationStepsProps {
  readonly previous: OrganisationBrief | null;
  readonly next: OrganisationBrief | null;
}

/** To the organisation before and the one after. */
export function OrganisationSteps({ previous, next }: OrganisationStepsProps) {
  const t = useText();
  const step = (one: OrganisationBrief | null, label: string) =>
    one && { to: { screen: 'organisation', code: one.code } as const, label, name: one.name };
  return (
    <Steps
      label={t('organisation.steps')}
      previous={step(previous, t('organisation.previous'))}
      next={step(next, t('organisation.next'))}
    />
  );
}
