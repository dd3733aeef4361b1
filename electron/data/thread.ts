import { setFlagsFromString } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, Question } from '../contract/calls.ts';
import { closeNodeNetwork } from '../security/nodeNetwork.ts';
import { openDatabase } from './database.ts';
import { createQueryHost } from './host.ts';
import type { DataFiles } from './location.ts';

// The thread that has the database: opening and asking it hold up neither window nor menu.

/** SHA-256 of the database this program was built with (see vite.config.ts). */
declare const __DATABASE_SHA256__: string;

/** What the thread sends: answers, and lines for the log. */
export type FromThread = Answer | { readonly log: string };

// V8's baseline code is fast enough for a database of this size. Optimising it, which V8 does
// after a few calls, costs over 100 ms on two cores just when the first page is read.
setFlagsFromString('--no-wasm-tier-up');
setFlagsFromString('--no-wasm-dynamic-tiering');

closeNodeNetwork();

const say = (message: FromThread) => parentPort?.postMessage(message);
const host = createQueryHost(
  () => openDatabase(workerData as DataFiles, __DATABASE_SHA256__),
  (log) => say({ log }),
);

parentPort?.on('message', async ({ id, method, args }: Question) => {
  say({ id, result: await host.answer(method, args) });
});
