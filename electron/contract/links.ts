/**
 * Opening the address of a source in the reader's own browser. The atlas shows addresses as text
 * and loads none; where the reader wants to follow one, the host asks first, with the address as
 * it will be opened.
 * No schema here: pages and the preload import this file, and zod stays out of them.
 */
export type LinkOutcome =
  | { readonly outcome: 'opened' }
  | { readonly outcome: 'cancelled' }
  | { readonly outcome: 'failed'; readonly why: LinkFailure };

/** Each has a sentence for the reader (`link.failed.<why>`). */
export const linkFailures = ['refused', 'unknown'] as const;
export type LinkFailure = (typeof linkFailures)[number];

/** The IPC channel for it, and the name under which its bridge stands in `window`. */
export const linkChannel = 'atlas:open-link';
export const linkBridgeName = 'atlasOpenLink';

/** What the preload puts into the page; answers with a LinkOutcome. */
export type LinkBridge = (address: unknown) => Promise<unknown>;
