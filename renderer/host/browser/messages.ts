import type { Question } from '../../../electron/contract/calls.ts';

/** What the page sends to the worker: first where the database is, then questions. */
export type ToWorker = { readonly database: string } | Question;
