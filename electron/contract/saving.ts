/**
 * Saving a file for the reader. A page cannot hand over bytes to be written: it names what the
 * atlas has to give away, and the host gets and writes it.
 * No schema here: pages and the preload import this file, and zod stays out of them.
 */
export type SaveRequest =
  | { readonly what: 'table'; readonly name: string }
  | { readonly what: 'database' };

/** Why a file could not be saved; each has a sentence for the reader (`save.failed.<why>`). */
export const saveFailures = ['full', 'denied', 'gone', 'unknown'] as const;
export type SaveFailure = (typeof saveFailures)[number];

export type SaveOutcome =
  | { readonly outcome: 'saved'; readonly name: string }
  | { readonly outcome: 'cancelled' }
  | { readonly outcome: 'failed'; readonly why: SaveFailure };

/** The IPC channel for it, and the name under which its bridge stands in `window`. */
export const saveChannel = 'atlas:save';
export const saveBridgeName = 'atlasSave';

/** What the preload puts into the page; answers with a SaveOutcome. */
export type SaveBridge = (request: unknown) => Promise<unknown>;
