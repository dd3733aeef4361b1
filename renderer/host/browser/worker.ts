import type { AtlasHandlers } from '../../../electron/contract/api.ts';
import type { Answer } from '../../../electron/contract/calls.ts';
import { dispatch } from '../../../electron/contract/dispatch.ts';
import { keepOpening } from '../../../electron/contract/opening.ts';
import { fail, type Result } from '../../../electron/contract/result.ts';
import { openDatabase } from './database.ts';
import type { ToWorker } from './messages.ts';

/** SHA-256 of the database this edition was built with (see vite.config.ts). */
declare const __DATABASE_SHA256__: string;

let opened: (() => Promise<Result<AtlasHandlers>>) | null = null;

self.addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  if ('database' in data) {
    opened = keepOpening(() => openDatabase(data.database, __DATABASE_SHA256__));
    return;
  }
  const database = (await opened?.()) ?? fail('internal', 'asked before the database was named');
  const result = database.ok ? dispatch(database.value, data.method, data.args) : database;
  self.postMessage({ id: data.id, result } satisfies Answer);
});
