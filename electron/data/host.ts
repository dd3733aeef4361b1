import { dispatch } from '../contract/dispatch.ts';
import { keepOpening } from '../contract/opening.ts';
import type { Result } from '../contract/result.ts';
import type { OpenDatabase } from './database.ts';

/** Queries slower than this many milliseconds are logged. */
const slowMs = 40;

export interface QueryHost {
  /** Answers one checked-in message; waits for the database where it is still opening. */
  answer(method: unknown, args: unknown): Promise<Result<unknown>>;
  close(): Promise<void>;
}

/**
 * Answers from a database that opens while the window is already loading. One that cannot be
 * opened is the answer to every question put meanwhile; one put later tries to open it anew.
 */
export function createQueryHost(
  open: () => Promise<Result<OpenDatabase>>,
  log: (text: string) => void,
): QueryHost {
  let lastTold = '';
  const opened = keepOpening(async () => {
    const database = await open();
    if (!database.ok) tell(`database: ${database.error.kind}: ${database.error.detail}`);
    return database;
  });

  /** The reader who tries again, and again in vain, does not fill the log. */
  function tell(text: string): void {
    if (text !== lastTold) log(text);
    lastTold = text;
  }

  return {
    async answer(method, args) {
      const database = await opened();
      if (!database.ok) return database;
      const started = performance.now();
      const result = dispatch(database.value.handlers, method, args);
      const elapsed = performance.now() - started;
      if (elapsed > slowMs) log(`slow query: ${String(method)} took ${elapsed.toFixed(0)} ms`);
      if (!result.ok && result.error.kind === 'internal') log(`query: ${result.error.detail}`);
      return result;
    },
    async close() {
      const database = await opened();
      if (database.ok) database.value.close();
    },
  };
}
