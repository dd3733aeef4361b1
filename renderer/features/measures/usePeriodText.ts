import type { Statement } from '../../../electron/contract/facts.ts';
import { useText } from '../../app/messages/useText.ts';
import { useFormat } from '../../app/useFormat.ts';

type Period = Pick<Statement<unknown>, 'validFrom' | 'validTo' | 'asOf'>;

/** Says when a statement holds: its bounds, or the date it is known of where it has none. */
export function usePeriodText(): (period: Period) => string {
  const t = useText();
  const { date } = useFormat();
  return ({ validFrom: from, validTo: to, asOf }) => {
    if (from !== null && to !== null)
      return t('measure.fromTo', { from: date(from), to: date(to) });
    if (from !== null) return t('measure.from', { from: date(from) });
    if (to !== null) return t('measure.to', { to: date(to) });
    return asOf === null ? '' : t('measure.asOf', { date: date(asOf) });
  };
}
