import type { AtlasAnswer, AtlasApi } from '../../../electron/contract/api.ts';
import { type Answer, createOpenCalls } from '../../../electron/contract/calls.ts';
import type { Result } from '../../../electron/contract/result.ts';
import type { ToWorker } from './messages.ts';

/**
 * The atlas as a Web Worker answers it. The worker starts at once and questions asked
 * before it is ready wait in its queue. When it crashes, every open question is answered
 * with `internal`, and the next question starts a new worker.
 */
export function createBrowserApi(): AtlasApi {
  const calls = createOpenCalls();
  let worker: Worker | null = start();

  function start(): Worker {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<Answer>) => calls.settle(data));
    started.addEventListener('error', (event) => crash(event.message));
    started.addEventListener('messageerror', () => crash('an answer could not be read'));
    const database = new URL('atlas.sqlite', document.baseURI).href;
    started.postMessage({ database } satisfies ToWorker);
    return started;
  }

  function crash(reason: string): void {
    worker?.terminate();
    worker = null;
    calls.abandon(reason || 'the worker failed');
  }

  return (method, args) => {
    const asked = worker ?? start();
    worker = asked;
    const answer = calls.ask((question) => asked.postMessage(question), method, args);
    // The worker answers a question with a Result of this method's own answer.
    return answer as Promise<Result<AtlasAnswer<typeof method>>>;
  };
}
