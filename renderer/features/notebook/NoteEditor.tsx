import { type RefObject, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import { longestNote, type Note } from '../../../electron/contract/notebook/document.ts';
import { useText } from '../../app/messages/useText.ts';
import { type ShownPage, titleShown } from '../../app/notebook/here.ts';
import { notebookStore } from '../../app/notebook/useNotebook.ts';
import page from '../../ui/Page.module.css';
import css from './Notes.module.css';
import { SavingLine } from './SavingLine.tsx';

interface NoteEditorProps {
  readonly id: string;
  /** Null while nothing has been written. */
  readonly note: Note | null;
  /** Where a fresh note belongs. */
  readonly page: Pick<ShownPage, 'place' | 'address'>;
  readonly takesFocus: boolean;
  readonly onDelete: () => void;
}

/** A note to write on. It saves itself; a note without a letter in it is none. */
export function NoteEditor({ id, note, page: here, takesFocus, onDelete }: NoteEditorProps) {
  const t = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  // What cannot be saved, too long or blank, is kept here for as long as the page is shown.
  const [unkept, setUnkept] = useState<string | null>(null);
  const text = unkept ?? note?.text ?? '';
  const title = note?.title ?? titleShown();
  const over = text.length - longestNote;
  useFocus(field, takesFocus);
  const write = (next: string) => {
    const isBlank = next.trim() === '';
    const isKept = !isBlank && next.length <= longestNote;
    setUnkept(isKept ? null : next);
    const changed = new Date().toISOString();
    const { place, address } = here;
    const begun = note ?? { place, address, id, title: titleShown(), made: changed };
    if (isKept)
      notebookStore.change({ change: 'write', note: { ...begun, text: next, changed } }, 'soon');
    else if (isBlank && note !== null) notebookStore.change({ change: 'discard', id }, 'soon');
  };
  const remove = () => {
    onDelete();
    notebookStore.change({ change: 'discard', id });
  };
  return (
    <div className={css.editor}>
      <TextField
        className={css.field ?? ''}
        aria-label={t('notebook.noteLabel', { title })}
        value={text}
        onChange={write}
        onBlur={() => notebookStore.flush()}
      >
        <TextArea
          ref={field}
          className={css.area ?? ''}
          dir="auto"
          rows={3}
          placeholder={t('notebook.placeholder')}
        />
      </TextField>
      {over > 0 && (
        <p className={css.problem} role="alert">
          {t('notebook.tooLong', { over })}
        </p>
      )}
      <div className={css.foot}>
        <SavingLine note={note} />
        {note !== null && (
          <Button
            className={page.quietButton ?? ''}
            aria-label={t('notebook.deleteNote', { title })}
            onPress={remove}
          >
            {t('notebook.delete')}
          </Button>
        )}
      </div>
    </div>
  );
}

function useFocus(field: RefObject<HTMLTextAreaElement | null>, takesFocus: boolean): void {
  useEffect(() => {
    if (!takesFocus) return;
    field.current?.focus({ preventScroll: true });
    field.current?.scrollIntoView({ block: 'center' });
  }, [field, takesFocus]);
}
