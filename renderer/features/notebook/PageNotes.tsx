import { useEffect, useId, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Note } from '../../../electron/contract/notebook/document.ts';
import { useText } from '../../app/messages/useText.ts';
import type { ShownPage } from '../../app/notebook/here.ts';
import { useNotebook } from '../../app/notebook/useNotebook.ts';
import { newId } from '../../host/newId.ts';
import page from '../../ui/Page.module.css';
import { DeletedNote } from './DeletedNote.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import css from './Notes.module.css';
import { useNoteAsked } from './noteAsked.ts';

interface PageNotesProps {
  readonly page: ShownPage;
  readonly wide: boolean;
}

/** The reader's notes on a page, at its end; nothing where there are none and none is asked for. */
export function PageNotes({ page: here, wide }: PageNotesProps) {
  const t = useText();
  const id = useId();
  const { notebook } = useNotebook();
  const notes = notebook.notes.filter((note) => note.place === here.place);
  const [draft, setDraft] = useState<string | null>(null);
  const [deleted, setDeleted] = useState<Note | null>(null);
  const begin = () => {
    setDeleted(null);
    setDraft(newId());
  };
  useAsked(() => {
    if (notes.length === 0 && draft === null) begin();
    else focusLast(id);
  });
  const drafted = draft !== null && notes.every((note) => note.id !== draft) ? [draft] : [];
  if (notes.length === 0 && drafted.length === 0 && deleted === null) return null;
  const remove = (noteId: string) => {
    setDeleted(notes.find((note) => note.id === noteId) ?? null);
    if (noteId === draft) setDraft(null);
  };
  return (
    <section className={css.notes} data-wide={wide} aria-labelledby={id}>
      <div className={page.sectionHead}>
        <h2 id={id}>{t('notebook.yourNotes', { count: notes.length + drafted.length })}</h2>
      </div>
      {[...notes.map((note) => note.id), ...drafted].map((noteId) => (
        <NoteEditor
          key={noteId}
          id={noteId}
          page={here}
          note={notes.find((note) => note.id === noteId) ?? null}
          takesFocus={noteId === draft}
          onDelete={() => remove(noteId)}
        />
      ))}
      {deleted !== null && <DeletedNote note={deleted} onUndo={() => setDeleted(null)} />}
      {drafted.length === 0 && (
        <Button className={page.quietButton ?? ''} onPress={begin}>
          {t('notebook.another')}
        </Button>
      )}
    </section>
  );
}

/** Does it each time a note is asked for while this page is shown. */
function useAsked(act: () => void): void {
  const asked = useNoteAsked();
  const seen = useRef(asked);
  useEffect(() => {
    if (asked === seen.current) return;
    seen.current = asked;
    act();
  });
}

function focusLast(headingId: string): void {
  const section = document.getElementById(headingId)?.closest('section');
  const fields = [...(section?.querySelectorAll('textarea') ?? [])];
  fields.at(-1)?.focus();
}
