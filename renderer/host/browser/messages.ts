import type { Result } from '../../../electron/contract/result.ts';

/** What the page sends to the worker: where the database is, then questions. */
export type ToWorker =
  | { readonly kind: 'open'; readonly database: string }
  | { readonly kind: 'ask'; readonly id: number; readonly method: string; readonly args: unknown };

/** What the worker sends back: one answer to each question, in any order. */
export interface FromWorker {
  readonly id: number;
  readonly result: Result<unknown>;
}
