import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import type { NotebookFile } from '../../../electron/contract/notebook/file.ts';
import { useText } from '../../app/messages/useText.ts';
import page from '../../ui/Page.module.css';
import { ImportDialog } from './ImportDialog.tsx';
import css from './NotebookScreen.module.css';
import { readChosenFile } from './readChosenFile.ts';

type State =
  | { readonly is: 'waiting' }
  | { readonly is: 'refused'; readonly name: string; readonly why: string }
  | { readonly is: 'previewed'; readonly name: string; readonly file: NotebookFile }
  | { readonly is: 'done'; readonly text: string };

/** Chooses a notebook's file, refuses what is none, and shows what it would bring. */
export function ImportButton() {
  const t = useText();
  const [state, setState] = useState<State>({ is: 'waiting' });
  const choose = async (files: FileList | null) => {
    const chosen = files?.item(0);
    if (!chosen) return;
    const read = await readChosenFile(chosen);
    const { name } = chosen;
    if (read.is === 'notebook') setState({ is: 'previewed', name, file: read.file });
    else setState({ is: 'refused', name, why: read.is });
  };
  return (
    <>
      <FileTrigger acceptedFileTypes={['.json', 'application/json']} onSelect={choose}>
        <Button className={page.quietButton ?? ''}>{t('notebook.choose')}</Button>
      </FileTrigger>
      {state.is === 'refused' && (
        <p role="alert" className={css.problem}>
          {t(`notebook.refused.${state.why}`, { name: state.name })}
        </p>
      )}
      <p role="status" className={css.told}>
        {state.is === 'done' && state.text}
      </p>
      {state.is === 'previewed' && (
        <ImportDialog
          name={state.name}
          file={state.file}
          onClose={(text) => setState(text === null ? { is: 'waiting' } : { is: 'done', text })}
        />
      )}
    </>
  );
}
