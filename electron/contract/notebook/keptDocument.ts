import type { NotebookFailure, OpenedNotebook } from './channel.ts';
import { copiesToDrop, copyName, documentName } from './copies.ts';
import { emptyNotebook, isWithinLimits, longestDocument, type Notebook } from './document.ts';
import { type NotebookFile, readFileText, writeFileText } from './file.ts';
import { type OpenedDocument, openDocument } from './open.ts';
import type { KeeperTools } from './shelf.ts';

export type Edit = (notebook: Notebook) => Notebook;

/**
 * The document as it stands on the shelf, read and written by one who does one thing at a time
 * (see keeper.ts). Nothing throws: what goes wrong is an answer.
 */
export class KeptDocument {
  readonly #tools: KeeperTools;
  #document: OpenedDocument | null = null;
  /** What was last read or written, so that only what somebody else wrote is read again. */
  #known: OpenedDocument['present'] = null;

  constructor(tools: KeeperTools) {
    this.#tools = tools;
  }

  async open(): Promise<OpenedNotebook> {
    this.#document = await openDocument(this.#tools);
    this.#known = this.#document.present;
    const { notebook, notice, closed } = this.#document;
    return { notebook, notice, closed, where: this.#tools.shelf.where(null) };
  }

  /** Does all the edits in one write; null once that is on the disk. */
  async write(edits: readonly Edit[]): Promise<NotebookFailure | null> {
    // What could not be opened may be by now: a stick that is back, a folder that was locked.
    if (this.#document === null || this.#document.closed !== null) await this.open();
    const closed = this.#document?.closed ?? null;
    if (closed !== null) return closed;
    try {
      await this.#update(edits);
      return null;
    } catch (error) {
      if (!(error instanceof NotAsLeft)) return this.#failureOf(error);
    }
    // Somebody has damaged the document since it was opened: it is set aside as at a start.
    await this.open();
    try {
      await this.#update(edits);
      return null;
    } catch (error) {
      return this.#failureOf(error);
    }
  }

  /** A second copy of what was just written. That it could not be made costs the reader nothing. */
  async copy(): Promise<void> {
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
}

class TooLarge extends Error {}

/** The document is not what was left there, and is none that can be read. */
class NotAsLeft extends Error {
  readonly is: 'foreign' | 'damaged' | 'future';
  constructor(is: NotAsLeft['is']) {
    super(is);
    this.is = is;
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : 'unknown');
