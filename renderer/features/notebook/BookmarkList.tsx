import { Button } from 'react-aria-components/Button';
import type { Bookmark } from '../../../electron/contract/notebook/document.ts';
import { useText } from '../../app/messages/useText.ts';
import { notebookStore, useNotebook } from '../../app/notebook/useNotebook.ts';
import { parseAddress } from '../../app/routes.ts';
import { useFormat } from '../../app/useFormat.ts';
import page from '../../ui/Page.module.css';
import { EmptyPart } from './EmptyPart.tsx';
import css from './NotebookScreen.module.css';
import { useMoment } from './useMoment.ts';
import { bookmarkKey } from './useNotebookKeys.ts';

/** All bookmarks, the last made first. */
export function BookmarkList() {
  const t = useText();
  const { bookmarks } = useNotebook().notebook;
  if (bookmarks.length === 0)
    return (
      <EmptyPart
        title={t('notebook.noBookmarks.title')}
        text={t('notebook.noBookmarks.text', { key: bookmarkKey })}
      />
    );
  return (
    <ul className={css.list}>
      {bookmarks.toReversed().map((bookmark) => (
        <Item key={bookmark.address} bookmark={bookmark} />
      ))}
    </ul>
  );
}

function Item({ bookmark: { address, title, made } }: { readonly bookmark: Bookmark }) {
  const t = useText();
  const { date } = useFormat();
  const { day } = useMoment();
  const { on } = parseAddress(address);
  return (
    <li className={css.row}>
      <span>
        <a href={address} className={css.title}>
          {title}
        </a>
        {on !== null && <> {t('notebook.onDay', { date: date(on) })}</>}{' '}
        <span className={css.meta}>{t('notebook.markedOn', { date: day(made) })}</span>
      </span>
      <Button
        className={page.quietButton ?? ''}
        aria-label={t('notebook.removeBookmark', { title })}
        onPress={() => notebookStore.change({ change: 'unmark', address })}
      >
        {t('notebook.remove')}
      </Button>
    </li>
  );
}
