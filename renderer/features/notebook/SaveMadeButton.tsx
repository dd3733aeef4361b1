import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { MadeKind, SaveOutcome } from '../../../electron/contract/saving.ts';
import { useText } from '../../app/messages/useText.ts';
import { saveMade } from '../../host/saveFile.ts';
import { Icon } from '../../ui/Icon.tsx';
import page from '../../ui/Page.module.css';
import css from './NotebookScreen.module.css';

interface SaveMadeButtonProps {
  readonly label: string;
  readonly kind: MadeKind;
  readonly name: string;
  readonly make: () => Promise<string>;
}

/** Saves a text that the page has made as a file, and says what became of it. */
export function SaveMadeButton({ label, kind, name, make }: SaveMadeButtonProps) {
  const t = useText();
  const [state, setState] = useState<SaveOutcome | null>(null);
  const save = async () => {
    const bytes = new TextEncoder().encode(await make());
    setState(await saveMade({ kind, name, bytes }));
  };
  return (
    <div>
      <Button className={page.quietButton ?? ''} onPress={() => void save()}>
        <Icon name="save" /> {label}
      </Button>{' '}
      <span role="status" className={state?.outcome === 'failed' ? css.problem : css.told}>
        {state?.outcome === 'saved' && t('save.saved', { name: state.name })}
        {state?.outcome === 'cancelled' && t('save.cancelled')}
        {state?.outcome === 'failed' && t(`save.failed.${state.why}`)}
      </span>
    </div>
  );
}
