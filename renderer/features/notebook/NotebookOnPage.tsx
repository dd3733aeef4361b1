import { useLayoutEffect, useMemo } from 'react';
import { isNotable, placeOf, showPage } from '../../app/notebook/here.ts';
import { useHistory } from '../../app/notebook/useHistory.ts';
import { useNotebook } from '../../app/notebook/useNotebook.ts';
import type { Route } from '../../app/routes.ts';
import { useHref } from '../../app/useAddress.ts';
import { NotebookNotice } from './NotebookNotice.tsx';
import { PageNotes } from './PageNotes.tsx';

interface NotebookOnPageProps {
  readonly route: Route;
  /** True where the page takes the whole width, and has its margins within. */
  readonly wide: boolean;
}

/** What of the notebook is on every page: its notes, at the end, and what the reader must know. */
export default function NotebookOnPage({ route, wide }: NotebookOnPageProps) {
  const href = useHref();
  const page = useMemo(
    () => ({ route, place: placeOf(route), address: href(route) }),
    [route, href],
  );
  useLayoutEffect(() => showPage(page), [page]);
  useHistory(page);
  const { isOpen } = useNotebook();
  return (
    <>
      {isNotable(route) && isOpen && <PageNotes key={page.place} page={page} wide={wide} />}
      <NotebookNotice />
    </>
  );
}
