import type { MembershipCell } from '../../../electron/contract/organisations.ts';
import { useDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import css from './Matrix.module.css';
import { MembershipSign } from './MembershipSign.tsx';
import { nearest } from './matrix.ts';
import { useMembershipText } from './useMembershipText.ts';

interface MatrixCellProps {
  readonly cell: MembershipCell;
  /** Country and organisation, "India, SCO". */
  readonly label: string;
  readonly onOpen: (button: HTMLButtonElement) => void;
}

/** How a country stood to an organisation: a sign and a year, in words to a screen reader. */
export function MatrixCellButton({ cell, label, onOpen }: MatrixCellProps) {
  const t = useText();
  const text = useMembershipText();
  const { day } = useDay();
  const { onDay, rivals } = cell;
  const shown = onDay ?? nearest(cell, day);
  if (shown === undefined) return null;
  const year = (date: string | null) => date?.slice(0, 4) ?? '?';
  return (
    <button
      type="button"
      className={css.cell}
      data-on-day={onDay !== null}
      aria-haspopup="dialog"
      aria-label={t(onDay === null ? 'organisations.cellOtherwise' : 'organisations.cell', {
        label,
        membership: text.whole(shown),
      })}
      onClick={(event) => onOpen(event.currentTarget)}
    >
      {onDay !== null && <MembershipSign status={onDay.value} />}
      <span className={css.year}>
        {onDay !== null
          ? year(onDay.validFrom)
          : shown.validTo !== null && shown.validTo <= day
            ? t('organisations.until', { year: year(shown.validTo) })
            : t('organisations.from', { year: year(shown.validFrom) })}
        {rivals.length > 0 && '*'}
      </span>
    </button>
  );
}
