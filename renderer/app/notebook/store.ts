import {
  applyChanges,
  mostChanges,
  type NotebookChange,
} from '../../../electron/contract/notebook/changes.ts';
import type {
  NotebookAnswer,
  NotebookFailure,
  NotebookHost,
  NotebookNotice,
} from '../../../electron/contract/notebook/channel.ts';
import { emptyNotebook, type Notebook } from '../../../electron/contract/notebook/document.ts';

export interface NotebookState {
  /** With what is not saved yet: nothing the reader has written disappears from the screen. */
  readonly notebook: Notebook;
  readonly isOpen: boolean;
  readonly saving: 'saved' | 'saving' | 'failed';
  /** Why nothing could be saved, and where it was to be. */
  readonly why: NotebookFailure | null;
  readonly where: string | null;
  readonly notice: NotebookNotice | null;
}

/** Milliseconds without a change after which what is written is sent, and at the latest. */
const pause = 400;
const latest = 2_000;

/**
 * The notebook as the screens see it. A change shows at once; it counts as saved only when the
 * host has said so, and is sent again, with all before it, until it has.
 */
export class NotebookStore {
  readonly #host: NotebookHost;
  readonly #listeners = new Set<() => void>();
  /** What the host has. */
  #base = emptyNotebook;
  #unsent: NotebookChange[] = [];
  #sent: readonly NotebookChange[] = [];
  #timer: ReturnType<typeof setTimeout> | null = null;
  #waitingSince = 0;
  #opening: Promise<void> | null = null;
  #state: NotebookState = {
    notebook: emptyNotebook,
    isOpen: false,
    saving: 'saved',
    why: null,
    where: null,
    notice: null,
  };

  constructor(host: NotebookHost) {
    this.#host = host;
  }

  readonly state = (): NotebookState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads the notebook, once; from then on it follows what other windows write. */
  open(): Promise<void> {
    this.#opening ??= this.#read().then(() => this.#host.follow(() => void this.#read()));
    return this.#opening;
  }

  /** Does something in the notebook. `soon`: more of the kind is likely to come, as in typing. */
  change(change: NotebookChange, when: 'now' | 'soon' = 'now'): void {
    const replaced = (other: NotebookChange) =>
      change.change === 'write' && other.change === 'write' && other.note.id === change.note.id;
    this.#unsent = [...this.#unsent.filter((other) => !replaced(other)), change];
    this.#tell({ saving: this.#state.saving === 'failed' ? 'failed' : 'saving' });
    this.#schedule(when === 'now' ? 0 : pause);
  }

  /** Sends now what waits to be sent, and again what could not be saved. */
  flush(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    void this.#send();
  }

  /** Whether something the reader made, not merely read or set, is not on the disk yet. */
  hasUnsaved(): boolean {
    const made = ({ change }: NotebookChange) => !['visit', 'choose'].includes(change);
    return [...this.#sent, ...this.#unsent].some(made);
  }

  dismissNotice(): void {
    this.#tell({ notice: null });
  }

  async merge(incoming: Notebook): Promise<NotebookAnswer> {
    return this.#take(await this.#host.ask({ what: 'merge', incoming }));
  }

  /** Deletes everything, what waits to be saved too. */
  async erase(): Promise<NotebookAnswer> {
    this.#unsent = [];
    return this.#take(await this.#host.ask({ what: 'erase' }));
  }

  async #read(): Promise<void> {
    this.#take(await this.#host.ask({ what: 'open' }));
  }

  #take(answer: NotebookAnswer): NotebookAnswer {
    if (answer.outcome === 'opened') {
      this.#base = answer.notebook;
      const { closed, where } = answer;
      const notice = answer.notice ?? this.#state.notice;
      this.#tell({ isOpen: true, notice, where, why: closed ?? this.#state.why });
    } else if (!this.#state.isOpen) {
      this.#tell({ isOpen: true, ...(answer.outcome === 'failed' ? { why: answer.why } : {}) });
    }
    if (this.#unsent.length > 0) this.#schedule(0);
    return answer;
  }

  #schedule(wait: number): void {
    if (this.#timer === null) this.#waitingSince = Date.now();
    else clearTimeout(this.#timer);
    const left = this.#waitingSince + latest - Date.now();
    this.#timer = setTimeout(() => this.flush(), Math.max(0, Math.min(wait, left)));
  }

  async #send(): Promise<void> {
    if (this.#sent.length > 0 || this.#unsent.length === 0 || !this.#state.isOpen) return;
    this.#sent = this.#unsent.slice(0, mostChanges);
    this.#unsent = this.#unsent.slice(mostChanges);
    this.#tell({ saving: 'saving' });
    const answer = await this.#host.ask({ what: 'change', changes: this.#sent });
    if (answer.outcome === 'failed') {
      this.#unsent = [...this.#sent, ...this.#unsent];
      this.#sent = [];
      return this.#tell({ saving: 'failed', why: answer.why, where: answer.where });
    }
    this.#base = applyChanges(this.#base, this.#sent);
    this.#sent = [];
    this.#tell({ saving: this.#unsent.length === 0 ? 'saved' : 'saving', why: null });
    // What came meanwhile waits for its own pause, unless that is over.
    if (this.#unsent.length > 0 && this.#timer === null) this.flush();
  }

  #tell(news: Partial<NotebookState>): void {
    const notebook = applyChanges(this.#base, [...this.#sent, ...this.#unsent]);
    this.#state = { ...this.#state, ...news, notebook };
    for (const listener of this.#listeners) listener();
  }
}
