import type { Statement } from '../../../electron/contract/facts.ts';
import { useText } from '../../app/messages/useText.ts';
import { useFormat } from '../../app/useFormat.ts';

/** When a term began and ended, as text. */
export function TermDates({ term }: { readonly term: Statement<unknown> }) {
  const t = useText();
  const { shortDate } = useFormat();
  const from = term.validFrom === null ? '' : shortDate(term.validFrom);
  return term.validTo === null
    ? t('chairs.since', { date: from })
    : t('chairs.fromTo', { from, to: shortDate(term.validTo) });
}
