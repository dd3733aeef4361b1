import type { OrganisationBrief } from '../../../electron/contract/organisations.ts';
import { useText } from '../../app/messages/useText.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import css from './Organisations.module.css';

interface OrganisationStepsProps {
  readonly previous: OrganisationBrief | null;
  readonly next: OrganisationBrief | null;
}

/** To the organisation before and the one after. */
export function OrganisationSteps({ previous, next }: OrganisationStepsProps) {
  const t = useText();
  return (
    <nav className={css.steps} aria-label={t('organisation.steps')}>
      {previous !== null && <Step organisation={previous} label={t('organisation.previous')} />}
      {next !== null && <Step organisation={next} label={t('organisation.next')} isNext />}
    </nav>
  );
}

interface StepProps {
  readonly organisation: OrganisationBrief;
  readonly label: string;
  readonly isNext?: boolean;
}

function Step({ organisation: { code, name }, label, isNext = false }: StepProps) {
  return (
    <RouteLink to={{ screen: 'organisation', code }} className={css.step} data-next={isNext}>
      <span className={css.stepLabel}>{label}</span>
      <span>{name}</span>
    </RouteLink>
  );
}
