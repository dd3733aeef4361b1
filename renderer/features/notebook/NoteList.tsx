import { useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import type { Note } from '../../../electron/contract/notebook/document.ts';
import { useText } from '../../app/messages/useText.ts';
import { useNotebook } from '../../app/notebook/useNotebook.ts';
import { DeletedNote } from './DeletedNote.tsx';
import { EmptyPart } from './EmptyPart.tsx';
import { findNotes } from './find.ts';
import css from './NotebookScreen.module.css';
import { NoteItem } from './NoteItem.tsx';

/** All notes, the last written first, with a field to find some. */
export function NoteList() {
  const t = useText();
  const { notebook } = useNotebook();
  const [words, setWords] = useState('');
  const [deleted, setDeleted] = useState<Note | null>(null);
  const found = findNotes(notebook.notes, words);
  const undo = deleted !== null && <DeletedNote note={deleted} onUndo={() => setDeleted(null)} />;
  if (notebook.notes.length === 0)
    return (
      undo || <EmptyPart title={t('notebook.noNotes.title')} text={t('notebook.noNotes.text')} />
    );
  return (
    <>
      <div className={css.find}>
        <SearchField aria-label={t('notebook.find')} value={words} onChange={setWords}>
          <Input placeholder={t('notebook.find')} dir="auto" />
        </SearchField>
        <span role="status">
          {words.trim() !== '' && t('notebook.found', { count: found.length })}
        </span>
      </div>
      {undo}
      <ul className={css.list}>
        {found.map((note) => (
          <NoteItem key={note.id} note={note} onDelete={() => setDeleted(note)} />
        ))}
      </ul>
    </>
  );
}
