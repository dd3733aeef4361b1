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

/**
 * Remembers what the host answered. The facts do not change while the atlas runs, so a question
 * is put once; a question is its method and arguments, so an answer cannot be taken for another.
 */
export class Answers {
  readonly #api: AtlasApi;
  readonly #kept = new Map<string, Promise<Result<unknown>>>();
  readonly #listeners = new Set<() => void>();
  #databaseError: AtlasError | null = null;

  constructor(api: AtlasApi) {
    this.#api = api;
  }

  /** The answer, or a promise already under way. Never rejects. */
  get<M extends AtlasMethod>(method: M, args: AtlasArgs<M>): Promise<Result<AtlasAnswer<M>>> {
    const key = `${method} ${JSON.stringify(args)}`;
    const kept = this.#kept.get(key);
    // The key holds the method, so what is kept under it is this method's answer.
    if (kept !== undefined) return kept as Promise<Result<AtlasAnswer<M>>>;
    const asked = this.#ask(method, args);
    this.#kept.set(key, asked);
    return asked;
  }

  /** Forgets every answer, so that "try again" asks anew. */
  forget(): void {
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
    try {
      const answer = await this.#api(method, args);
      if (!answer.ok && isDatabaseError(answer.error)) this.#tell(answer.error);
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
