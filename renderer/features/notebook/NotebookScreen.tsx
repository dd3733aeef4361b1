import { useText } from '../../app/messages/useText.ts';
import { useNotebook } from '../../app/notebook/useNotebook.ts';
import { RouteLink } from '../../app/RouteLink.tsx';
import { type NotebookPart, notebookParts } from '../../app/routes.ts';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { BookmarkList } from './BookmarkList.tsx';
import { FilesPart } from './FilesPart.tsx';
import { HistoryList } from './HistoryList.tsx';
import css from './NotebookScreen.module.css';
import { NoteList } from './NoteList.tsx';
import { SettingsPart } from './SettingsPart.tsx';

const parts: Readonly<Record<NotebookPart, () => React.ReactNode>> = {
  notes: NoteList,
  bookmarks: BookmarkList,
  history: HistoryList,
  settings: SettingsPart,
  files: FilesPart,
};

/** What the reader made with the atlas: notes, bookmarks, history, settings, and how to take them along. */
export default function NotebookScreen({ part }: { readonly part: NotebookPart }) {
  const t = useText();
  const { isOpen } = useNotebook();
  const Part = parts[part];
  return (
    <div className={css.screen}>
      <div className={css.head}>
        <PageHeading kicker={t('notebook.kicker')} title={t('notebook.title')} />
      </div>
      <Parts part={part} />
      <section className={css.part} aria-label={t(`notebook.part.${part}`)}>
        {isOpen ? <Part /> : <p className={css.soft}>{t('notebook.opening')}</p>}
      </section>
    </div>
  );
}

function Parts({ part }: { readonly part: NotebookPart }) {
  const t = useText();
  const { notebook } = useNotebook();
  const counts: Partial<Record<NotebookPart, number>> = {
    notes: notebook.notes.length,
    bookmarks: notebook.bookmarks.length,
  };
  return (
    <nav className={css.parts} aria-label={t('notebook.parts')}>
      {notebookParts.map((one) => (
        <RouteLink
          key={one}
          to={{ screen: 'notebook', ...(one === 'notes' ? {} : { part: one }) }}
          aria-current={one === part ? 'page' : undefined}
        >
          {t(`notebook.part.${one}`)}
          {(counts[one] ?? 0) > 0 && <span className={css.count}> {counts[one]}</span>}
        </RouteLink>
      ))}
    </nav>
  );
}
