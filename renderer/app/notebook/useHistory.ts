import { useEffect } from 'react';
import { parseAddress } from '../routes.ts';
import { isNotable, placeOf, type ShownPage, titleShown } from './here.ts';
import { notebookStore } from './useNotebook.ts';

/** How long, in milliseconds, a page stays before it counts as read. */
const dwell = 1_500;

/** Writes a page that is read into the reading history, unless the reader wants none. */
export function useHistory({ route, place, address }: ShownPage): void {
  useEffect(() => {
    const timer = setTimeout(() => remember({ route, place, address }), dwell);
    return () => clearTimeout(timer);
  }, [route, place, address]);
}

function remember({ route, place, address }: ShownPage): void {
  const { notebook } = notebookStore.state();
  if (notebook.settings.history === 'off' || !isNotable(route)) return;
  const last = notebook.visits.at(-1);
  // The same page on another day is still the same reading.
  if (last !== undefined && placeOf(parseAddress(last.address).route) === place) return;
  const visit = { address, title: titleShown(), at: new Date().toISOString() };
  notebookStore.change({ change: 'visit', visit });
}
