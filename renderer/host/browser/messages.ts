import type { Question } from '../../../electron/contract/calls.ts';

/** A file: its absolute address or, where a worker may not read that, its content. */
export type FileSource = string | Blob;

/** What the page sends to the worker: the database and the code of sql.js; questions. */
export type ToWorker = { readonly database: FileSource; readonly wasm: FileSource } | Question;
