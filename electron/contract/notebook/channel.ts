import type { NotebookChange } from './changes.ts';
import type { Notebook } from './document.ts';

/**
 * What a page asks of whoever keeps the notebook, and what it is answered. A page names neither a
 * file nor a folder. On the desktop this crosses a channel of its own.
 */
export type NotebookRequest =
  | { readonly what: 'open' }
  | { readonly what: 'change'; readonly changes: readonly NotebookChange[] }
  /** Takes in another notebook, as `mergeNotebooks` does. */
  | { readonly what: 'merge'; readonly incoming: Notebook }
  /** Deletes everything, copies included. */
  | { readonly what: 'erase' };

/**
 * Why nothing was saved; each has a sentence for the reader (`notebook.failed.<why>`).
 * full: no room; denied: may not be written; gone: folder or disk is not there; future: the
 * document is a later edition's and stays untouched; too-large: more than a notebook holds;
 * refused: nothing that can be asked of a notebook.
 */
export const notebookFailures = [
  'full',
  'denied',
  'gone',
  'future',
  'too-large',
  'refused',
  'unknown',
] as const;
export type NotebookFailure = (typeof notebookFailures)[number];

/** What the reader has to be told once, when the notebook was opened. `aside`: where what was damaged is kept. */
export type NotebookNotice =
  /** The document was damaged or gone: the last good copy, of that time, is used. */
  | { readonly kind: 'restored'; readonly aside: string | null; readonly saved: string }
  /** The document was damaged and there is no good copy. */
  | { readonly kind: 'lost'; readonly aside: string }
  /** Nothing can be kept here: what is made lasts as long as the window. */
  | { readonly kind: 'memory' };

export interface OpenedNotebook {
  readonly notebook: Notebook;
  readonly notice: NotebookNotice | null;
  /** Why it cannot be written; null where, for all that is known, it can. */
  readonly closed: NotebookFailure | null;
  /** The folder of the document, for the reader; null where it has none that can be shown. */
  readonly where: string | null;
}

export type NotebookAnswer =
  | ({ readonly outcome: 'opened' } & OpenedNotebook)
  /** It is on the disk. */
  | { readonly outcome: 'saved' }
  | { readonly outcome: 'failed'; readonly why: NotebookFailure; readonly where: string | null };

/** The IPC channel for it, and the name under which its bridge stands in `window`. */
export const notebookChannel = 'atlas:notebook';
export const notebookBridgeName = 'atlasNotebook';

/** What the preload puts into the page; answers with a NotebookAnswer. */
export type NotebookBridge = (request: unknown) => Promise<unknown>;

/** Whoever keeps the notebook, as a page asks it. */
export interface NotebookHost {
  /** Never rejects; `saved` is answered only when it is on the disk. */
  ask(request: NotebookRequest): Promise<NotebookAnswer>;
  /** Calls `listener` whenever another window has changed the notebook. */
  follow(listener: () => void): void;
}
