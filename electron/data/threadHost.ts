import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { createOpenCalls } from '../contract/calls.ts';
import { fail } from '../contract/result.ts';
import type { QueryHost } from './host.ts';
import type { DataFiles } from './location.ts';
import type { FromThread } from './thread.ts';

/**
 * The thread that opens and asks the database: the first question starts it, since the first map
 * needs none and has both cores for itself. If it ends, what is open is answered
 * with `internal`, and the next question starts another; once closed, none is started.
 * @param folder where data.cjs, the thread's program, lies
 */
export function startQueryThread(
  folder: string,
  files: DataFiles,
  log: (text: string) => void,
): QueryHost {
  const calls = createOpenCalls();
  let thread: Worker | null = null;
  let isClosed = false;

  function start(): Worker {
    const started = new Worker(path.join(folder, 'data.cjs'), { workerData: files });
    started.on('message', (message: FromThread) => {
      if ('log' in message) log(message.log);
      else calls.settle(message);
    });
    started.on('error', (error) => log(`the database's thread failed: ${error.message}`));
    started.on('exit', (code) => {
      if (thread === started) thread = null;
      calls.abandon(`the database's thread ended (${code})`);
    });
    return started;
  }

  return {
    answer: async (method, args) => {
      // A window going down may still ask; a thread started then would outlive the program's end.
      if (isClosed) return fail('internal', 'the atlas is closing');
      const asked = thread ?? start();
      thread = asked;
      return calls.ask((question) => asked.postMessage(question), method, args);
    },
    close: async () => {
      isClosed = true;
      await thread?.terminate();
    },
  };
}
