import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { NotebookFile } from '../../../electron/contract/notebook/file.ts';
import { previewMerge } from '../../../electron/contract/notebook/merge.ts';
import { useText } from '../../app/messages/useText.ts';
import { notebookStore, useNotebook } from '../../app/notebook/useNotebook.ts';
import { AskDialog } from './AskDialog.tsx';
import css from './Dialog.module.css';
import { ImportConflicts } from './ImportConflicts.tsx';
import { ImportCounts } from './ImportCounts.tsx';
import { useMoment } from './useMoment.ts';

interface ImportDialogProps {
  readonly name: string;
  readonly file: NotebookFile;
  /** With what was taken in, as a sentence; null where nothing was. */
  readonly onClose: (text: string | null) => void;
}

/** What a notebook's file would bring, before it is taken in. */
export function ImportDialog({ name, file, onClose }: ImportDialogProps) {
  const t = useText();
  const { both } = useMoment();
  const { notebook } = useNotebook();
  const [problem, setProblem] = useState<string | null>(null);
  const preview = previewMerge(notebook, file.notebook);
  const { notes, bookmarks, visits, settings, historyOff } = preview;
  const isNothing =
    notes.fresh.length + notes.conflicts.length + bookmarks.fresh.length + visits.fresh.length ===
      0 && Object.keys(settings.fresh).length === 0;
  const takeIn = async () => {
    const answer = await notebookStore.merge(file.notebook);
    if (answer.outcome === 'failed') return setProblem(t(`notebook.failed.${answer.why}`));
    const brought = { notes: notes.fresh.length + notes.conflicts.length };
    onClose(t('notebook.takenIn', { ...brought, bookmarks: bookmarks.fresh.length }));
  };
  return (
    <AskDialog title={t('notebook.preview', { name })} onClose={() => onClose(null)}>
      <p className={css.soft}>{t('notebook.previewSaved', { date: both(file.saved) })}</p>
      <ImportCounts preview={preview} />
      {settings.kept.length > 0 && (
        <p>{t('notebook.previewKept', { count: settings.kept.length })}</p>
      )}
      {historyOff && file.notebook.visits.length > 0 && <p>{t('notebook.previewHistoryOff')}</p>}
      <ImportConflicts conflicts={notes.conflicts} />
      {isNothing && <p>{t('notebook.previewNothing')}</p>}
      {problem !== null && (
        <p role="alert" className={css.problem}>
          {problem}
        </p>
      )}
      <div className={css.acts}>
        {!isNothing && (
          <Button className={css.act ?? ''} onPress={() => void takeIn()} autoFocus>
            {t('notebook.takeIn')}
          </Button>
        )}
        <Button className={css.quiet ?? ''} onPress={() => onClose(null)} autoFocus={isNothing}>
          {t(isNothing ? 'notebook.close' : 'notebook.cancel')}
        </Button>
      </div>
    </AskDialog>
  );
}
