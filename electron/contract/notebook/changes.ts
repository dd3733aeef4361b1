import { type Bookmark, mostVisits, type Note, type Notebook, type Visit } from './document.ts';

/** The kinds of change by the names under which they cross to the host. */
export const changeKinds = {
  mark: 'mark',
  unmark: 'unmark',
  write: 'write',
  discard: 'discard',
  visit: 'visit',
  forget: 'forget',
  choose: 'choose',
} as const;

/** One thing the reader did. Doing it twice is the same as doing it once. */
export type NotebookChange =
  | { readonly change: 'mark'; readonly bookmark: Bookmark }
  | { readonly change: 'unmark'; readonly address: string }
  /** A note begun or written on; it takes the place of the one of its id. */
  | { readonly change: 'write'; readonly note: Note }
  | { readonly change: 'discard'; readonly id: string }
  | { readonly change: 'visit'; readonly visit: Visit }
  /** Empties the reading history. */
  | { readonly change: 'forget' }
  | { readonly change: 'choose'; readonly name: string; readonly value: string };

/** How many changes one message may bring. */
export const mostChanges = 1000;

/** The notebook after a change; the one before is left as it was. */
export function applyChange(notebook: Notebook, change: NotebookChange): Notebook {
  switch (change.change) {
    case 'mark':
      return { ...notebook, bookmarks: put(notebook.bookmarks, change.bookmark, byAddress) };
    case 'unmark':
      return {
        ...notebook,
        bookmarks: notebook.bookmarks.filter(({ address }) => address !== change.address),
      };
    case 'write':
      return { ...notebook, notes: put(notebook.notes, change.note, byId) };
    case 'discard':
      return { ...notebook, notes: notebook.notes.filter(({ id }) => id !== change.id) };
    case 'visit':
      return {
        ...notebook,
        visits: latest(put(notebook.visits, change.visit, timeKey)),
      };
    case 'forget':
      return { ...notebook, visits: [] };
    case 'choose':
      return { ...notebook, settings: { ...notebook.settings, [change.name]: change.value } };
  }
}

export const applyChanges = (notebook: Notebook, changes: readonly NotebookChange[]): Notebook =>
  changes.reduce(applyChange, notebook);

const byAddress = ({ address }: Bookmark): string => address;
const byId = ({ id }: Note): string => id;
export const timeKey = ({ at, address }: Visit): string => `${at} ${address}`;

/** The visits in the order of their times, no more than are kept. */
export const latest = (visits: readonly Visit[]): readonly Visit[] =>
  visits
    .toSorted((a, b) => (timeKey(a) < timeKey(b) ? -1 : timeKey(a) > timeKey(b) ? 1 : 0))
    .slice(-mostVisits);

/** Puts an entry in the place of the one with its key, else at the end. */
function put<T>(entries: readonly T[], entry: T, key: (entry: T) => string): readonly T[] {
  const at = entries.findIndex((other) => key(other) === key(entry));
  return at < 0 ? [...entries, entry] : entries.with(at, entry);
}
