import type { Result } from '../../../electron/contract/result.ts';
import type { Damage } from './damage.ts';

/** The kinds that tell the reader what is wrong with the file, and what to do. */
const named = ['database-missing', 'database-damaged', 'database-foreign', 'database-future'];

/** Counts what starts on damaged databases were answered with. */
export class Tally {
  readonly #kinds = new Map<string, number>();

  /** @throws where a fact was answered, or an error that does not name what is wrong. */
  add(damage: Damage, answer: Result<unknown>): void {
    const kind = answer.ok ? 'a fact' : answer.error.kind;
    if (!named.includes(kind))
      throw new Error(`${damage.way} (${damage.what}): answered with ${kind}`);
    this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + 1);
  }

  /** For example "988 refused (940 database-damaged, 48 database-missing)". */
  toString(): string {
    const counts = [...this.#kinds].sort(([a], [b]) => a.localeCompare(b));
    const total = counts.reduce((sum, [, count]) => sum + count, 0);
    return `${total} refused by name (${counts.map(([kind, n]) => `${n} ${kind}`).join(', ')})`;
  }
}
