import { isNotable, shownPage, titleShown, useShownPage } from '../../app/notebook/here.ts';
import { notebookStore, useNotebook } from '../../app/notebook/useNotebook.ts';

export interface BookmarkHere {
  /** Whether this is a page that can be marked and written on. */
  readonly isNotable: boolean;
  readonly isMarked: boolean;
}

/** Whether the page on the screen, on its day and in its view, is bookmarked. */
export function useBookmark(): BookmarkHere {
  const page = useShownPage();
  const { notebook } = useNotebook();
  return {
    isNotable: page !== null && isNotable(page.route),
    isMarked: notebook.bookmarks.some(({ address }) => address === page?.address),
  };
}

/** Marks the page on the screen, or takes its mark away; null where it is no page to mark. */
export function toggleBookmark(): 'marked' | 'unmarked' | null {
  const page = shownPage();
  if (page === null || !isNotable(page.route)) return null;
  const { address } = page;
  const { bookmarks } = notebookStore.state().notebook;
  if (bookmarks.some((mark) => mark.address === address)) {
    notebookStore.change({ change: 'unmark', address });
    return 'unmarked';
  }
  const bookmark = { address, title: titleShown(), made: new Date().toISOString() };
  notebookStore.change({ change: 'mark', bookmark });
  return 'marked';
}
