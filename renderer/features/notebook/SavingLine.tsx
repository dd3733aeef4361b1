import type { Note } from '../../../electron/contract/notebook/document.ts';
import { useDay } from '../../app/day.ts';
import { useText } from '../../app/messages/useText.ts';
import { useNotebook } from '../../app/notebook/useNotebook.ts';
import { parseAddress } from '../../app/routes.ts';
import { useFormat } from '../../app/useFormat.ts';
import css from './Notes.module.css';
import { useMoment } from './useMoment.ts';

/** Under a note: whether it is saved, and for which day it was written where that is another. */
export function SavingLine({ note }: { readonly note: Note | null }) {
  const t = useText();
  const { saving } = useNotebook();
  const { both } = useMoment();
  const { date } = useFormat();
  const { day } = useDay();
  if (note === null) return <span className={css.state} />;
  const { on } = parseAddress(note.address);
  return (
    <span className={css.state} data-saving={saving}>
      {saving === 'saved' && t('notebook.savedAt', { date: both(note.changed) })}
      {saving === 'saving' && t('notebook.saving')}
      {saving === 'failed' && t('notebook.notSaved')}
      {on !== null && on !== day && <> · {t('notebook.ofDay', { date: date(on) })}</>}
    </span>
  );
}
