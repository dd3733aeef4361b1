import type { ReactNode } from 'react';
import { RouteLink } from '../app/RouteLink.tsx';
import type { Route } from '../app/routes.ts';
import css from './Steps.module.css';

interface Step {
  readonly to: Route;
  /** Which way it leads: "Before this". */
  readonly label: string;
  readonly name: ReactNode;
}

interface StepsProps {
  readonly label: string;
  readonly previous: Step | null;
  readonly next: Step | null;
}

/** To the page before and the one after, at the end of a page that stands in a row of such. */
export function Steps({ label, previous, next }: StepsProps) {
  return (
    <nav className={`${css.steps} screen-only`} aria-label={label}>
      {previous !== null && <StepLink step={previous} isNext={false} />}
      {next !== null && <StepLink step={next} isNext />}
    </nav>
  );
}

function StepLink({ step, isNext }: { readonly step: Step; readonly isNext: boolean }) {
  return (
    <RouteLink to={step.to} className={css.step} data-next={isNext}>
      <span className={css.label}>{step.label}</span>
      <span>{step.name}</span>
    </RouteLink>
  );
}
