import { useState } from 'react';
import { useText } from '../app/messages/useText.ts';
import { Icon } from './Icon.tsx';
import css from './Page.module.css';

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
}

/** Puts a text on the clipboard and says whether that worked. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const t = useText();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  return (
    <span className={css.copy}>
      <button type="button" className={css.quietButton} onClick={copy}>
        <Icon name="copy" /> {label}
      </button>
      <span role="status" className={css.copyOutcome}>
        {outcome === 'copied' && t('ui.copied')}
        {outcome === 'failed' && t('ui.copyFailed')}
      </span>
    </span>
  );
}
