import { applyChanges, type NotebookChange } from './changes.ts';
import type { NotebookAnswer, NotebookFailure, OpenedNotebook } from './channel.ts';
import { copiesToDrop, copyName, documentName, isAside, isCopy } from './copies.ts';
import { emptyNotebook, isWithinLimits, longestDocument, type Notebook } from './document.ts';
import { type NotebookFile, readFileText, writeFileText } from './file.ts';
import { mergeNotebooks } from './merge.ts';
import { type OpenedDocument, openDocument } from './open.ts';
import type { Shelf } from './shelf.ts';

export interface KeeperTools {
  readonly shelf: Shelf;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly log: (text: string) => void;
}

type Edit = (notebook: Notebook) => Notebook;

interface Waiting {
  readonly edit: Edit;
  readonly settle: (outcome: NotebookFailure | null) => void;
}

/**
 * Keeps the notebook on a shelf: one writer, one write at a time. Whatever waits while a write is
 * under way goes into the next as one. Nothing is answered as saved before it is on the disk, and
 * nothing throws: what goes wrong is an answer.
 */
export class NotebookKeeper {
  readonly #tools: KeeperTools;
  #document: OpenedDocument | null = null;
  /** What was last read or written, so that only what somebody else wrote is read again. */
  #known: OpenedDocument['present'] = null;
  #waiting: Waiting[] = [];
  #queue: Promise<unknown> = Promise.resolve();

  constructor(tools: KeeperTools) {
    this.#tools = tools;
  }

  /** Reads the notebook, anew each time: another window may have written. */
  open(): Promise<NotebookAnswer> {
    return this.#alone(async () => ({ outcome: 'opened', ...(await this.#open()) }));
  }

  async change(changes: readonly NotebookChange[]): Promise<NotebookAnswer> {
    const why = await this.#edit((notebook) => applyChanges(notebook, changes));
    return why === null ? { outcome: 'saved' } : this.#failed(why);
  }

  async merge(incoming: Notebook): Promise<NotebookAnswer> {
    const { newId } = this.#tools;
    const why = await this.#edit((notebook) => mergeNotebooks(notebook, incoming, newId));
    return why === null ? this.open() : this.#failed(why);
  }

  /** Deletes everything: the copies first, so that what is gone does not come back from one. */
  async erase(): Promise<NotebookAnswer> {
    const { shelf } = this.#tools;
    const why = await this.#alone(async () => {
      try {
        const names = await shelf.list();
        for (const name of names.filter((one) => isCopy(one) || isAside(one)))
          await shelf.remove(name);
        return null;
      } catch (error) {
        return this.#tools.shelf.failure(error);
      }
    });
    const last = why ?? (await this.#edit(() => emptyNotebook));
    return last === null ? this.open() : this.#failed(last);
  }

  /** Resolves when nothing is being written any more. */
  async close(): Promise<void> {
    let seen: unknown;
    while (seen !== this.#queue) {
      seen = this.#queue;
      await seen;
    }
  }

  #failed(why: NotebookFailure): NotebookAnswer {
    return { outcome: 'failed', why, where: this.#tools.shelf.where(null) };
  }

  #alone<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  async #open(): Promise<OpenedNotebook> {
    this.#document = await openDocument(this.#tools);
    this.#known = this.#document.present;
    const { notebook, notice, closed } = this.#document;
    return { notebook, notice, closed, where: this.#tools.shelf.where(null) };
  }

  #edit(edit: Edit): Promise<NotebookFailure | null> {
    return new Promise((settle) => {
      this.#waiting.push({ edit, settle });
      void this.#alone(() => this.#writeWaiting());
    });
  }

  async #writeWaiting(): Promise<void> {
    const batch = this.#waiting;
    if (batch.length === 0) return;
    this.#waiting = [];
    const outcome = await this.#write(batch.map(({ edit }) => edit));
    for (const { settle } of batch) settle(outcome);
    if (outcome === null) await this.#copy();
  }

  async #write(edits: readonly Edit[]): Promise<NotebookFailure | null> {
    // What could not be opened may be by now: a stick that is back, a folder that was locked.
    if (this.#document === null || this.#document.closed !== null) await this.#open();
    const closed = this.#document?.closed ?? null;
    if (closed !== null) return closed;
    try {
      await this.#update(edits);
      return null;
    } catch (error) {
      if (!(error instanceof NotAsLeft)) return this.#failureOf(error);
    }
    // Somebody has damaged the document since it was opened: it is set aside as at a start.
    await this.#open();
    try {
      await this.#update(edits);
      return null;
    } catch (error) {
      return this.#failureOf(error);
    }
  }

  async #update(edits: readonly Edit[]): Promise<void> {
    const { shelf, now } = this.#tools;
    const written: { known: OpenedDocument['present'] } = { known: null };
    await shelf.update(documentName, (present) => {
      const before = this.#readPresent(present);
      const notebook = edits.reduce((one, edit) => edit(one), before?.notebook ?? emptyNotebook);
      const revision = (before?.revision ?? 0) + 1;
      const file = { notebook, revision, saved: now().toISOString() };
      const text = writeFileText(file);
      if (!isWithinLimits(notebook) || text.length > longestDocument) throw new TooLarge();
      written.known = { text, file };
      return text;
    });
    this.#known = written.known;
  }

  #readPresent(present: string | null): NotebookFile | null {
    if (present === null || present === this.#known?.text) return this.#known?.file ?? null;
    const read = readFileText(present);
    if (read.is !== 'notebook') throw new NotAsLeft(read.is);
    return read.file;
  }

  #failureOf(error: unknown): NotebookFailure {
    if (error instanceof TooLarge) return 'too-large';
    if (error instanceof NotAsLeft) return error.is === 'future' ? 'future' : 'unknown';
    this.#tools.log(`the notebook was not saved: ${messageOf(error)}`);
    return this.#tools.shelf.failure(error);
  }

  /** A second copy of what was just written. That it could not be made costs the reader nothing. */
  async #copy(): Promise<void> {
    const { shelf, now, log } = this.#tools;
    const text = this.#known?.text;
    if (text === undefined) return;
    try {
      const name = copyName(now());
      await shelf.update(name, () => text);
      for (const old of copiesToDrop(await shelf.list(), name)) await shelf.remove(old);
    } catch (error) {
      log(`no copy of the notebook was made: ${messageOf(error)}`);
    }
  }
}

class TooLarge extends Error {}

/** The document is not what this keeper left there, and is none it can read. */
class NotAsLeft extends Error {
  readonly is: 'foreign' | 'damaged' | 'future';
  constructor(is: NotAsLeft['is']) {
    super(is);
    this.is = is;
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : 'unknown');
