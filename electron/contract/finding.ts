/**
 * Finding a text in the page that is open: Chromium looks, and the page shows how many there are.
 * No schema here: pages and the preload import this file, and zod stays out of them.
 */
export type FindRequest =
  /** Looks for a text; `again`: goes on from where it is, else it begins anew. */
  | {
      readonly ask: 'find';
      readonly text: string;
      readonly isForward: boolean;
      readonly again: boolean;
    }
  | { readonly ask: 'stop' };

/** Whether it was a request of the contract; what is found is told later. */
export type FindAnswer =
  | { readonly outcome: 'ok' }
  | { readonly outcome: 'failed'; readonly why: 'refused' };

/** How many there are, and which of them, from 1, is the one shown. */
export interface Found {
  readonly matches: number;
  readonly active: number;
}

/** What the reader asked for in the menu. */
export type FindCommand = 'open' | 'next' | 'previous';

export const longestSought = 200;

/** The IPC channels, and the name under which the bridge stands in `window`. */
export const findChannel = 'atlas:find';
export const foundChannel = 'atlas:found';
export const findCommandChannel = 'atlas:find-command';
export const findBridgeName = 'atlasFind';

/** What the preload puts into the page. */
export interface FindBridge {
  request(request: unknown): Promise<unknown>;
  onFound(listener: (found: Found) => void): void;
  onCommand(listener: (command: FindCommand) => void): void;
}
