/**
 * Saving a file for the reader. For what the atlas has, a page names it, and the host gets and
 * writes it. What only a page can make, a picture of the map, it hands over by a way of its own,
 * which takes a few kinds of file, each known by its first bytes, up to a size.
 * No schema here: pages and the preload import this file, and zod stays out of them.
 */
export type SaveRequest =
  | { readonly what: 'table'; readonly name: string }
  | { readonly what: 'database' };

/** Why a file could not be saved; each has a sentence for the reader (`save.failed.<why>`). */
export const saveFailures = ['full', 'denied', 'gone', 'refused', 'unknown'] as const;
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

/** What a page may make itself: the kind is the file's extension too. */
export const madeKinds = ['png', 'svg', 'geojson', 'json', 'md'] as const;
export type MadeKind = (typeof madeKinds)[number];

export interface MadeFile {
  readonly kind: MadeKind;
  /** What to suggest as the file's name, without extension; the host takes out what no disk takes. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The largest file that a page may hand over, in bytes. */
export const mostMadeBytes = 64 * 1024 * 1024;

/** The channel and the bridge for files that a page has made; answers with a SaveOutcome too. */
export const saveMadeChannel = 'atlas:save-made';
export const saveMadeBridgeName = 'atlasSaveMade';
