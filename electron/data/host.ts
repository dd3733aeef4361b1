import { dispatch } from '../contract/dispatch.ts';
import { fail, type Result } from '../contract/result.ts';
import type { OpenDatabase } from './database.ts';

/** Queries slower than this many milliseconds are logged. */
const slowMs = 40;

export interface QueryHost {
  /** Answers one checked-in message; waits for the database where it is still opening. */
  answer(method: unknown, args: unknown): Promise<Result<unknown>>;
  close(): Promise<void>;
}

/**
 * Answers from a database that opens while the window is already loading.
 * A database that cannot be opened is the answer to every question.
 */
export function createQueryHost(
  opening: Promise<Result<OpenDatabase>>,
  log: (text: string) => void,
): QueryHost {
  const opened = opening.catch((error: unknown) => fail('internal', String(error)));
  opened.then((database) => {
    if (!database.ok) log(`database: ${database.error.kind}: ${database.error.detail}`);
  });
  return {
    async answer(method, args) {
      const database = await opened;
      if (!database.ok) return database;
      const started = performance.now();
      const result = dispatch(database.value.handlers, method, args);
      const elapsed = performance.now() - started;
      if (elapsed > slowMs) log(`slow query: ${String(method)} took ${elapsed.toFixed(0)} ms`);
      if (!result.ok && result.error.kind === 'internal') log(`query: ${result.error.detail}`);
      return result;
    },
    async close() {
      const database = await opened;
      if (database.ok) database.value.close();
    },
  };
}
