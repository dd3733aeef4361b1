import type { NotebookFailure } from './channel.ts';

/**
 * Where a host keeps the notebook and its copies: texts under names, in a folder or in the
 * browser's own database. What cannot be done is thrown, and `failure` says what it means.
 */
export interface Shelf {
  /** The text under a name; null where there is none. Bytes that are no text are `unreadable`. */
  read(name: string): Promise<string | null>;
  /**
   * Puts in place of the text what `edit` makes of it, as a whole or not at all, with nobody
   * else in between. It is on the disk when this resolves.
   */
  update(name: string, edit: (present: string | null) => string): Promise<void>;
  list(): Promise<readonly string[]>;
  remove(name: string): Promise<void>;
  /** Gives what stands under a name, as it is, another name. */
  rename(name: string, to: string): Promise<void>;
  failure(error: unknown): NotebookFailure;
  /** A place to show to the reader; null where there is none. */
  where(name: string | null): string | null;
}

/** What stands in for bytes which are no text: no document begins like this. */
export const unreadable = '\uFFFF';

/** What the notebook's keeper is given by its host. */
export interface KeeperTools {
  readonly shelf: Shelf;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly log: (text: string) => void;
}
