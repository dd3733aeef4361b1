import { applyChanges, type NotebookChange } from './changes.ts';
import type { NotebookAnswer, NotebookFailure } from './channel.ts';
import { isAside, isCopy } from './copies.ts';
import { emptyNotebook, type Notebook } from './document.ts';
import { type Edit, KeptDocument } from './keptDocument.ts';
import { mergeNotebooks } from './merge.ts';
import type { KeeperTools } from './shelf.ts';

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
  readonly #document: KeptDocument;
  #waiting: Waiting[] = [];
  #queue: Promise<unknown> = Promise.resolve();

  constructor(tools: KeeperTools) {
    this.#tools = tools;
    this.#document = new KeptDocument(tools);
  }

  /** Reads the notebook, anew each time: another window may have written. */
  open(): Promise<NotebookAnswer> {
    return this.#alone(async () => ({ outcome: 'opened', ...(await this.#document.open()) }));
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
        return shelf.failure(error);
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
    const outcome = await this.#document.write(batch.map(({ edit }) => edit));
    for (const { settle } of batch) settle(outcome);
    if (outcome === null) await this.#document.copy();
  }
}
