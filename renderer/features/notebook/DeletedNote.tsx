import { Button } from 'react-aria-components/Button';
import type { Note } from '../../../electron/contract/notebook/document.ts';
import { useText } from '../../app/messages/useText.ts';
import { notebookStore } from '../../app/notebook/useNotebook.ts';
import page from '../../ui/Page.module.css';
import css from './Notes.module.css';

interface DeletedNoteProps {
  readonly note: Note;
  readonly onUndo: () => void;
}

/** Says that a note was deleted, and brings it back. */
export function DeletedNote({ note, onUndo }: DeletedNoteProps) {
  const t = useText();
  const undo = () => {
    notebookStore.change({ change: 'write', note });
    onUndo();
  };
  return (
    <p className={css.deleted} role="status">
      {t('notebook.deleted')}{' '}
      <Button className={page.quietButton ?? ''} onPress={undo}>
        {t('notebook.undo')}
      </Button>
    </p>
  );
}
