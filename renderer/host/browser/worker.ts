import type { AtlasHandlers } from '../../../electron/contract/api.ts';
import type { Answer } from '../../../electron/contract/calls.ts';
import { dispatch } from '../../../electron/contract/dispatch.ts';
import { keepOpening } from '../../../electron/contract/opening.ts';
import type { Result } from '../../../electron/contract/result.ts';
import { openDatabase } from './database.ts';
import type { ToWorker } from './messages.ts';

/** SHA-256 of the database this edition was built with (see vite.config.ts). */
declare const __DATABASE_SHA256__: string;

type Opened = () => Promise<Result<AtlasHandlers>>;

let begin: (opened: Opened) => void = () => {};
/** Questions may come before the word where the database is. */
const begun = new Promise<Opened>((resolve) => {
  begin = resolve;
});

self.addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  if ('database' in data) {
    const { database, wasm } = data;
    begin(keepOpening(() => openDatabase(database, wasm, __DATABASE_SHA256__)));
    return;
  }
  const opened = await begun;
  const database = await opened();
  const result = database.ok ? dispatch(database.value, data.method, data.args) : database;
  self.postMessage({ id: data.id, result } satisfies Answer);
});
