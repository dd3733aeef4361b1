import type { AtlasAnswer, AtlasApi, AtlasArgs, AtlasMethod } from '../../electron/contract/api.ts';
import type { AtlasError, ErrorKind, Result } from '../../electron/contract/result.ts';

const databaseKinds: readonly ErrorKind[] = [
  'database-missing',
  'database-damaged',
  'database-foreign',
  'database-future',
];

/** True where the facts cannot be read at all, so that no screen can be shown. */
export const isDatabaseError = (error: AtlasError): boolean => databaseKinds.includes(error.kind);

/** A question as text: its method and arguments, so an answer cannot be taken for another. */
export const questionOf = <M extends AtlasMethod>(method: M, args: AtlasArgs<M>): string =>
  `${method} ${JSON.stringify(args)}`;

/** Answers that need not be asked for, by their questions. */
export type KnownAnswers = ReadonlyMap<string, Result<unknown>>;

/**
 * Remembers what the host answered. The facts do not change while the atlas runs, so a question
 * is put once.
 */
export class Answers {
  readonly #api: AtlasApi;
  readonly #kept = new Map<string, Promise<Result<unknown>>>();
  readonly #listeners = new Set<() => void>();
  #databaseError: AtlasError | null = null;
  /** Grows whenever all is forgotten: a question of before, failing late, tells no more. */
  #round = 0;

  /** @param known what is known before the host is asked anything */
  constructor(api: AtlasApi, known: KnownAnswers = new Map()) {
    this.#api = api;
    for (const [question, answer] of known) this.#kept.set(question, settled(answer));
  }

  /** The answer, or a promise already under way. Never rejects. */
  get<M extends AtlasMethod>(method: M, args: AtlasArgs<M>): Promise<Result<AtlasAnswer<M>>> {
    const key = questionOf(method, args);
    const kept = this.#kept.get(key);
    // The question names the method, so what is kept under it is this method's answer.
    if (kept !== undefined) return kept as Promise<Result<AtlasAnswer<M>>>;
    const asked = this.#ask(method, args);
    this.#kept.set(key, asked);
    return asked;
  }

  /** Asks the host itself, so that it tells of a database that cannot be used. */
  async confirm(): Promise<void> {
    await this.#ask('atlas.about', {});
  }

  /** Forgets every answer, so that "try again" asks anew. */
  forget(): void {
    this.#round += 1;
    this.#kept.clear();
    this.#tell(null);
  }

  /** The last error that means the database itself cannot be used. */
  readonly databaseError = (): AtlasError | null => this.#databaseError;

  /** Calls `listener` when databaseError changes; returns what stops it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  async #ask<M extends AtlasMethod>(
    method: M,
    args: AtlasArgs<M>,
  ): Promise<Result<AtlasAnswer<M>>> {
    const round = this.#round;
    try {
      const answer = await this.#api(method, args);
      const isNews = round === this.#round;
      if (isNews && !answer.ok && isDatabaseError(answer.error)) this.#tell(answer.error);
      return answer;
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return { ok: false, error: { kind: 'internal', detail: `${method}: ${detail}` } };
    }
  }

  #tell(error: AtlasError | null): void {
    if (this.#databaseError === error) return;
    this.#databaseError = error;
    for (const listener of this.#listeners) listener();
  }
}

/** A promise of what is there already; React, which looks for the two marks, need not wait for it. */
const settled = (value: Result<unknown>): Promise<Result<unknown>> =>
  Object.assign(Promise.resolve(value), { status: 'fulfilled', value });
