import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Note } from '../../../electron/contract/notebook/document.ts';
import { useText } from '../../app/messages/useText.ts';
import { notebookStore } from '../../app/notebook/useNotebook.ts';
import { parseAddress } from '../../app/routes.ts';
import { useFormat } from '../../app/useFormat.ts';
import page from '../../ui/Page.module.css';
import css from './NotebookScreen.module.css';
import { NoteEditor } from './NoteEditor.tsx';
import { useMoment } from './useMoment.ts';

interface NoteItemProps {
  readonly note: Note;
  readonly onDelete: () => void;
}

/** A note in the notebook: its page, when it was written, and its text. */
export function NoteItem({ note, onDelete }: NoteItemProps) {
  const t = useText();
  const { date } = useFormat();
  const { day } = useMoment();
  const [isOpen, setOpen] = useState(false);
  const { on } = parseAddress(note.address);
  const [written, changed] = [day(note.made), day(note.changed)];
  return (
    <li>
      <div className={css.row}>
        <a href={note.address} className={css.title}>
          {note.title}
        </a>
        <span className={css.meta}>
          {on !== null && <>{t('notebook.ofDay', { date: date(on) })} · </>}
          {t('notebook.written', { date: written })}
          {changed !== written && <>, {t('notebook.changed', { date: changed })}</>}
        </span>
      </div>
      {isOpen ? (
        <NoteEditor id={note.id} note={note} page={note} takesFocus onDelete={onDelete} />
      ) : (
        <p className={css.text} dir="auto">
          {note.text}
        </p>
      )}
      <div className={css.acts}>
        {isOpen ? (
          <Button className={page.quietButton ?? ''} onPress={() => setOpen(false)}>
            {t('notebook.done')}
          </Button>
        ) : (
          <Button
            className={page.quietButton ?? ''}
            aria-label={t('notebook.editNote', { title: note.title })}
            onPress={() => setOpen(true)}
          >
            {t('notebook.edit')}
          </Button>
        )}
        {!isOpen && (
          <Button
            className={page.quietButton ?? ''}
            aria-label={t('notebook.deleteNote', { title: note.title })}
            onPress={() => {
              onDelete();
              notebookStore.change({ change: 'discard', id: note.id });
            }}
          >
            {t('notebook.delete')}
          </Button>
        )}
      </div>
    </li>
  );
}
