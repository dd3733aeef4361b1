import type { PartyRole } from '../../../electron/contract/measures.ts';
import { useText } from '../../app/messages/useText.ts';
import css from './Measures.module.css';

/** The sign of a part in a measure: a full lozenge and "lead", or an open ring and "support". */
export function LeadMark({ role }: { readonly role: PartyRole }) {
  const t = useText();
  return (
    <span className={css.mark} data-role={role}>
      <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true" focusable="false">
        {role === 'lead' ? (
          <path d="M6 .5 11.5 6 6 11.5.5 6Z" fill="currentColor" />
        ) : (
          <circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.8" />
        )}
      </svg>
      {t(role === 'lead' ? 'measures.markLead' : 'measures.markSupporter')}
    </span>
  );
}
