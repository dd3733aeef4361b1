import { useState } from 'react';
import type { LinkOutcome } from '../../../electron/contract/links.ts';
import { useText } from '../../app/messages/useText.ts';
import { canOpen, openLink } from '../../host/openLink.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Icon } from '../../ui/Icon.tsx';
import css from '../../ui/Page.module.css';

interface AddressToolsProps {
  readonly address: string;
  readonly copyLabel: string;
}

/**
 * What can be done with an address outside the atlas, which is shown as text beside this: copy it,
 * or, after a question, open it in the reader's browser.
 */
export function AddressTools({ address, copyLabel }: AddressToolsProps) {
  const t = useText();
  const [outcome, setOutcome] = useState<LinkOutcome | null>(null);
  const open = async () => {
    setOutcome(null);
    setOutcome(await openLink(address, t('link.question', { address })));
  };
  return (
    <>
      <CopyButton text={address} label={copyLabel} />
      {canOpen(address) && (
        <span className={css.copy}>
          <button
            type="button"
            className={css.quietButton}
            onClick={open}
            aria-label={t('link.openThis', { address })}
          >
            <Icon name="outside" /> {t('link.open')}
          </button>
          <span role="status" className={css.copyOutcome}>
            {outcome?.outcome === 'opened' && t('link.opened')}
            {outcome?.outcome === 'failed' && t(`link.failed.${outcome.why}`)}
          </span>
        </span>
      )}
    </>
  );
}
