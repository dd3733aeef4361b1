import wasmUrl from 'sql.js/dist/sql-wasm-browser.wasm?url';
import type { AtlasAnswer, AtlasApi } from '../../../electron/contract/api.ts';
import { type Answer, createOpenCalls } from '../../../electron/contract/calls.ts';
import type { Result } from '../../../electron/contract/result.ts';
import type { FileSource, ToWorker } from './messages.ts';

/**
 * The atlas as a Web Worker answers it. The first question starts the worker, and questions asked
 * before it is ready wait in its queue. When it crashes, every open question is answered with
 * `internal`, and the next question starts a new worker.
 * @param file address of atlas.sqlite, as seen from the page
 */
export function createBrowserApi(file: string): AtlasApi {
  const calls = createOpenCalls();
  let worker: Worker | null = null;

  function start(): Worker {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<Answer>) => calls.settle(data));
    started.addEventListener('error', (event) => crash(event.message));
    started.addEventListener('messageerror', () => crash('an answer could not be read'));
    Promise.all([sourceOf(file), sourceOf(wasmUrl)]).then(
      ([database, wasm]) => started.postMessage({ database, wasm } satisfies ToWorker),
      (error) => crash(String(error)),
    );
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

/**
 * A file as a worker can read it. Addresses are absolute, since a worker counts from where its own
 * file lies; the blobs of a page that was opened from a disk are that page's alone.
 */
async function sourceOf(address: string): Promise<FileSource> {
  if (!address.startsWith('blob:')) return new URL(address, document.baseURI).href;
  return (await fetch(address)).blob();
}
