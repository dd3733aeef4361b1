import { fail, type Result } from './result.ts';

/** A question on its way to the thread or worker that has the database. */
export interface Question {
  readonly id: number;
  readonly method: unknown;
  readonly args: unknown;
}

/** The answer to the question of the same id; answers come in any order. */
export interface Answer {
  readonly id: number;
  readonly result: Result<unknown>;
}

/** The questions that wait for an answer from somewhere that talks in messages. */
export interface OpenCalls {
  ask(send: (question: Question) => void, method: unknown, args: unknown): Promise<Result<unknown>>;
  settle(answer: Answer): void;
  /** Answers all that is open with the error `internal`: whoever would answer is gone. */
  abandon(reason: string): void;
}

export function createOpenCalls(): OpenCalls {
  const open = new Map<number, (result: Result<unknown>) => void>();
  let lastId = 0;
  return {
    ask: (send, method, args) =>
      new Promise((resolve) => {
        lastId += 1;
        send({ id: lastId, method, args });
        open.set(lastId, resolve);
      }),
    settle({ id, result }) {
      open.get(id)?.(result);
      open.delete(id);
    },
    abandon(reason) {
      for (const resolve of open.values()) resolve(fail('internal', reason));
      open.clear();
    },
  };
}
