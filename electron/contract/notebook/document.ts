/**
 * The reader's notebook: what the reader makes with the atlas. It is one small document, kept whole
 * by either host. An address is that of a page of the atlas, such as `#/country/KZ?on=2014-01-01`.
 * Times are UTC, ISO 8601 with milliseconds.
 * No schema here: pages import this file, and zod stays out of them.
 */
export interface Notebook {
  readonly bookmarks: readonly Bookmark[];
  readonly notes: readonly Note[];
  /** What was read, the last at the end; no more than `mostVisits`. */
  readonly visits: readonly Visit[];
  /** What the reader chose, by the name of the choice; what was never chosen is not in it. */
  readonly settings: Readonly<Record<string, string>>;
}

/** A page to come back to, with the day and the view of the map. An address is marked once. */
export interface Bookmark {
  readonly address: string;
  readonly title: string;
  readonly made: string;
}

/** Plain text on a page. A page may have several. */
export interface Note {
  readonly id: string;
  /** The page, without day and view: the note is shown on it whatever the day. */
  readonly place: string;
  /** The page as it was when the note was begun, with day and view. */
  readonly address: string;
  readonly title: string;
  readonly text: string;
  readonly made: string;
  readonly changed: string;
}

export interface Visit {
  readonly address: string;
  readonly title: string;
  readonly at: string;
}

export const emptyNotebook: Notebook = { bookmarks: [], notes: [], visits: [], settings: {} };

/** How much of each is kept, and how long texts may be in UTF-16 units. */
export const mostVisits = 500;
export const mostEntries = 10_000;
export const longestNote = 100_000;
export const longestAddress = 20_000;
export const longestTitle = 500;
export const mostSettings = 100;
/** The longest document that is written or taken in, in UTF-16 units. */
export const longestDocument = 32_000_000;

/** Whether there is no more of anything than is kept; else it could not be read again. */
export const isWithinLimits = ({ bookmarks, notes, settings }: Notebook): boolean =>
  bookmarks.length <= mostEntries &&
  notes.length <= mostEntries &&
  Object.keys(settings).length <= mostSettings;
