import type { Statement } from '../../../electron/contract/facts.ts';
import { useText } from '../../app/messages/useText.ts';
import { useFormat } from '../../app/useFormat.ts';

export interface MembershipText {
  /** "observer, 2005 to 9 June 2017"; says so where a date is not known. */
  readonly whole: (membership: Statement<string>) => string;
  /** The status alone, in the reader's language. */
  readonly status: (status: string) => string;
}

/** Writes memberships out in words. */
export function useMembershipText(): MembershipText {
  const t = useText();
  const { date } = useFormat();
  const status = (value: string) => t(`membership.status.${value}`);
  return {
    status,
    whole: ({ value, validFrom, validTo }) =>
      t('membership.whole', {
        status: status(value),
        known: spanOf(validFrom, validTo),
        from: validFrom === null ? '' : date(validFrom),
        to: validTo === null ? '' : date(validTo),
      }),
  };
}

function spanOf(from: string | null, to: string | null): string {
  if (from === null) return to === null ? 'nothing' : 'end';
  return to === null ? 'beginning' : 'both';
}
