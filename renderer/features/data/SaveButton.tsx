import { useState } from 'react';
import type { SaveOutcome, SaveRequest } from '../../../electron/contract/saving.ts';
import { type Text, useText } from '../../app/messages/useText.ts';
import { saveFile } from '../../host/saveFile.ts';
import { Icon } from '../../ui/Icon.tsx';
import page from '../../ui/Page.module.css';
import css from './SaveButton.module.css';

interface SaveButtonProps {
  readonly request: SaveRequest;
  readonly label: string;
  /** The same for those who hear the button alone: what is saved. */
  readonly name: string;
}

/** Saves a file, and says what became of it. */
export function SaveButton({ request, label, name }: SaveButtonProps) {
  const t = useText();
  const [state, setState] = useState<SaveOutcome | 'saving' | null>(null);
  const save = async () => {
    setState('saving');
    setState(await saveFile(request));
  };
  const failed = state !== null && state !== 'saving' && state.outcome === 'failed';
  return (
    <span className={`${css.save} screen-only`}>
      <button
        type="button"
        className={page.quietButton}
        aria-label={name}
        disabled={state === 'saving'}
        onClick={save}
      >
        <Icon name="save" /> {label}
      </button>
      <span role="status" className={css.outcome} data-failed={failed}>
        {state !== null && told(state, t)}
      </span>
    </span>
  );
}

function told(state: SaveOutcome | 'saving', t: Text): string {
  if (state === 'saving') return t('save.saving');
  switch (state.outcome) {
    case 'saved':
      return t('save.saved', { name: state.name });
    case 'cancelled':
      return t('save.cancelled');
    case 'failed':
      return t(`save.failed.${state.why}`);
  }
}
