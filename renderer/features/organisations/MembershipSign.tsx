import type { MembershipStatus } from '../../../electron/contract/organisations.ts';
import { useText } from '../../app/messages/useText.ts';
import css from './Matrix.module.css';

/** A status for the eye: a letter in a shape of its own. Words beside it say the same. */
export function MembershipSign({ status }: { readonly status: MembershipStatus }) {
  const t = useText();
  return (
    <span className={css.sign} data-status={status} aria-hidden="true">
      {t(`membership.letter.${status}`)}
    </span>
  );
}

/** What the signs of the matrix mean. */
export function SignLegend({ statuses }: { readonly statuses: readonly MembershipStatus[] }) {
  const t = useText();
  return (
    <ul className={css.legend} aria-label={t('organisations.legend')}>
      {statuses.map((status) => (
        <li key={status}>
          <MembershipSign status={status} /> {t(`membership.status.${status}`)}
        </li>
      ))}
      <li>
        <span className={css.unknownYear}>?</span> {t('membership.unknownDate')}
      </li>
    </ul>
  );
}
