import { ipcMain } from 'electron';
import { atlasChannel } from '../contract/methods.ts';
import type { Result } from '../contract/result.ts';
import { checkSize } from '../security/message.ts';
import { checkSender } from '../security/sender.ts';
import type { QueryHost } from './host.ts';

/**
 * The one IPC channel. Every message is checked (sender, size; method and arguments by
 * the contract) and every message gets an answer; a refusal is a named error.
 */
export function answerMessages(host: QueryHost, log: (text: string) => void): void {
  ipcMain.handle(atlasChannel, async (event, method: unknown, args: unknown) => {
    const refusal = firstError(checkSender(event), checkSize(args));
    if (refusal) {
      log(`message refused: ${refusal.error.kind}: ${refusal.error.detail}`);
      return refusal;
    }
    return host.answer(method, args);
  });
}

const firstError = (...checks: readonly Result<unknown>[]) => checks.find((check) => !check.ok);
