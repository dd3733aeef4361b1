import type { Notebook } from '../../../electron/contract/notebook/document.ts';
import { useText } from '../../app/messages/useText.ts';
import { parseAddress } from '../../app/routes.ts';
import { useFormat } from '../../app/useFormat.ts';
import { writeMarkdown } from './markdown.ts';
import { useMoment } from './useMoment.ts';

/** Writes notes and bookmarks as a Markdown text in the reader's language. */
export function useMarkdown(): (notebook: Notebook) => string {
  const t = useText();
  const { date } = useFormat();
  const { both, day } = useMoment();
  const ofDay = (address: string) => {
    const { on } = parseAddress(address);
    return on === null ? '' : ` · ${t('notebook.ofDay', { date: date(on) })}`;
  };
  return ({ notes, bookmarks }) =>
    writeMarkdown(notes, bookmarks, {
      title: t('notebook.md.title'),
      saved: t('notebook.md.saved', {
        date: both(new Date().toISOString()),
        count: notes.length,
      }),
      bookmarks: t('notebook.md.bookmarks'),
      dates: (note) =>
        `${t('notebook.written', { date: both(note.made) })}${
          note.changed === note.made
            ? ''
            : `, ${t('notebook.changed', { date: both(note.changed) })}`
        }${ofDay(note.address)}`,
      markDates: (mark) =>
        `${t('notebook.markedOn', { date: day(mark.made) })}${ofDay(mark.address)}`,
    });
}
