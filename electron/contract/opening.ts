import { fail, type Result } from './result.ts';

/**
 * Opens something at once and keeps it. One attempt serves all who ask while it lasts; whoever
 * asks after it has failed starts another, since the reader may have put right what was wrong.
 * @returns what to ask with; it never rejects
 */
export function keepOpening<T>(open: () => Promise<Result<T>>): () => Promise<Result<T>> {
  let hasFailed = false;
  let attempt = start();

  function start(): Promise<Result<T>> {
    hasFailed = false;
    return open()
      .catch((error: unknown) => fail('internal', String(error)))
      .then((result) => {
        hasFailed = !result.ok;
        return result;
      });
  }

  return () => {
    if (hasFailed) attempt = start();
    return attempt;
  };
}
