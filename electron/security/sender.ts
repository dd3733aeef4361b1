import { fail, type Result } from '../contract/result.ts';
import { isAppUrl } from './origin.ts';

/** The parts of a message that say who sent it. */
export interface Sender {
  readonly senderFrame: { readonly origin: string; readonly parent: object | null } | null;
}

/** Accepts only the top frame of our own page; a frame that is gone or foreign is refused. */
export function checkSender({ senderFrame }: Sender): Result<null> {
  if (senderFrame === null) return fail('forbidden-sender', 'the frame is gone');
  if (senderFrame.parent !== null) return fail('forbidden-sender', 'not the top frame');
  if (!isAppUrl(senderFrame.origin)) {
    return fail('forbidden-sender', `origin ${senderFrame.origin.slice(0, 100)}`);
  }
  return { ok: true, value: null };
}
