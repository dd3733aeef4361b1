import type { AtlasAnswer, AtlasApi } from '../../../electron/contract/api.ts';
import { fail, type Result } from '../../../electron/contract/result.ts';
import type { FromWorker, ToWorker } from './messages.ts';

type Settle = (result: Result<unknown>) => void;

/**
 * The atlas as a Web Worker answers it. The worker starts at once and questions asked
 * before it is ready wait in its queue. When it crashes, every open question is answered
 * with `internal`, and the next question starts a new worker.
 */
export function createBrowserApi(): AtlasApi {
  const open = new Map<number, Settle>();
  let lastId = 0;
  let worker: Worker | null = start();

  function start(): Worker {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      open.get(data.id)?.(data.result);
      open.delete(data.id);
    });
    started.addEventListener('error', (event) => crash(event.message));
    started.addEventListener('messageerror', () => crash('an answer could not be read'));
    const database = new URL('atlas.sqlite', document.baseURI).href;
    started.postMessage({ kind: 'open', database } satisfies ToWorker);
    return started;
  }

  function crash(reason: string): void {
    worker?.terminate();
    worker = null;
    for (const settle of open.values()) settle(fail('internal', reason || 'the worker failed'));
    open.clear();
  }

  return (method, args) =>
    new Promise<Result<AtlasAnswer<typeof method>>>((resolve) => {
      worker ??= start();
      lastId += 1;
      // The worker answers a question with a Result of this method's own answer.
      open.set(lastId, resolve as Settle);
      worker.postMessage({ kind: 'ask', id: lastId, method, args } satisfies ToWorker);
    });
}
