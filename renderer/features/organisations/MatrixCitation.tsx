import { useRef } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import type { MembershipCell } from '../../../electron/contract/organisations.ts';
import { useText } from '../../app/messages/useText.ts';
import overlay from '../../ui/Overlay.module.css';
import citation from '../citation/Citation.module.css';
import { Citation } from '../citation/Citation.tsx';
import { type Cited, citedStatement } from '../citation/cited.ts';
import css from './Matrix.module.css';
import { useMembershipText } from './useMembershipText.ts';

export interface OpenCell {
  readonly cell: MembershipCell;
  readonly label: string;
  /** Where the citation opens, and where the focus goes back to. */
  readonly button: HTMLButtonElement;
}

interface MatrixCitationProps {
  readonly open: OpenCell;
  readonly onClose: () => void;
}

/** The sources of one cell: what held on the day, what else was found, and other times. */
export function MatrixCitation({ open, onClose }: MatrixCitationProps) {
  const t = useText();
  const { status } = useMembershipText();
  const trigger = useRef(open.button);
  const { onDay, otherwise, rivals } = open.cell;
  const others = rivals.map((rival) => citedStatement(rival, status));
  const onDayCited: Cited | null = onDay && { ...citedStatement(onDay, status), rivals: others };
  return (
    <Popover
      triggerRef={trigger}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className={`${overlay.popover} ${citation.popover}`}
      placement="bottom"
      offset={4}
    >
      <Dialog
        className={citation.dialog ?? ''}
        aria-label={t('cite.dialog', { label: open.label })}
      >
        {onDayCited !== null && <Citation label={open.label} cited={onDayCited} />}
        {otherwise.map((one, index) => (
          <div key={`${one.value} ${one.validFrom}`} className={css.otherTime}>
            <Citation
              label={t('organisations.otherTime', { label: open.label })}
              cited={{
                ...citedStatement(one, status),
                rivals: onDay === null && index === 0 ? others : [],
              }}
            />
          </div>
        ))}
      </Dialog>
    </Popover>
  );
}
