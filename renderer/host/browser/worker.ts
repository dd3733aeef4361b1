import type { AtlasHandlers } from '../../../electron/contract/api.ts';
import type { Answer } from '../../../electron/contract/calls.ts';
import { dispatch } from '../../../electron/contract/dispatch.ts';
import { fail, type Result } from '../../../electron/contract/result.ts';
import { openDatabase } from './database.ts';
import type { ToWorker } from './messages.ts';

let opening: Promise<Result<AtlasHandlers>> | null = null;

self.addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  if ('database' in data) {
    opening = openDatabase(data.database);
    return;
  }
  const opened = (await opening) ?? fail('internal', 'asked before the database was named');
  const result = opened.ok ? dispatch(opened.value, data.method, data.args) : opened;
  self.postMessage({ id: data.id, result } satisfies Answer);
});
