import { atlasChannel } from '../contract/methods.ts';
import type { Result } from '../contract/result.ts';
import { answerChannel } from '../security/ipc.ts';
import type { QueryHost } from './host.ts';

/** The channel for questions: method and arguments are checked by the contract (see dispatch.ts). */
export function answerMessages(host: QueryHost, log: (text: string) => void): void {
  answerChannel<Result<unknown>>(
    atlasChannel,
    {
      refuse: (error) => ({ ok: false, error }),
      answer: (_sender, method, args) => host.answer(method, args),
    },
    log,
  );
}
