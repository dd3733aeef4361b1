/**
 * Sharing the atlas with a class: the desktop serves the browser edition, read-only, on one
 * network of this machine. A page may ask how things stand, start and stop; it names one of the
 * networks it was told of, and can choose neither port nor files.
 * No schema here: pages and the preload import this file, and zod stays out of them.
 */
export const placeKinds = ['wireless', 'cable', 'other', 'virtual', 'machine'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** A network that this machine is part of, by its own address there. */
export interface SharePlace {
  /** IPv4 or IPv6, as the system writes it. */
  readonly address: string;
  readonly kind: PlaceKind;
  /** What the system calls it: `wlan0`, `Wi-Fi`. */
  readonly name: string;
  /** True where the address is one of the internet, which more than the class may reach. */
  readonly isPublic: boolean;
}

/** A machine that has opened the shared atlas. */
export interface ShareVisitor {
  readonly address: string;
  /** Whole seconds since it last asked for anything. */
  readonly secondsAgo: number;
}

/** Why sharing did not start, or ended by itself; each has a sentence (`share.failed.<why>`). */
export const shareFailures = ['gone', 'denied', 'full', 'unknown'] as const;
export type ShareFailure = (typeof shareFailures)[number];

export interface ShareState {
  readonly status: 'off' | 'starting' | 'on';
  readonly places: readonly SharePlace[];
  /** The address for the class to open; null while nothing is shared. */
  readonly url: string | null;
  /** Most recently seen first. */
  readonly visitors: readonly ShareVisitor[];
  readonly failure: ShareFailure | null;
}

/** The answer to a request: how things stand by then, or that it was no request. */
export type ShareAnswer =
  | ({ readonly outcome: 'ok' } & ShareState)
  | { readonly outcome: 'failed'; readonly why: 'refused' };

export type ShareRequest =
  | { readonly ask: 'state' }
  | { readonly ask: 'start'; readonly address: string }
  | { readonly ask: 'stop' };

/** The IPC channel for it, and the name under which its bridge stands in `window`. */
export const shareChannel = 'atlas:share';
export const shareBridgeName = 'atlasShare';

/** What the preload puts into the page; answers with a ShareAnswer. */
export type ShareBridge = (request: unknown) => Promise<unknown>;
