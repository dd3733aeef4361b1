import { BrowserWindow, ipcMain } from 'electron';
import { type SaveOutcome, saveChannel, saveMadeChannel } from '../../contract/saving.ts';
import { checkSize } from '../../security/message.ts';
import { checkSender } from '../../security/sender.ts';
import type { QueryHost } from '../host.ts';
import { askWhere } from './askWhere.ts';
import { save } from './save.ts';
import { saveMade } from './saveMade.ts';

/**
 * The IPC channels for saving, apart from the one for questions. Only the top frame of our own
 * page is heard; the reader chooses the place in the system's own dialog. Downloads stay denied.
 */
export function answerSaving(host: QueryHost, log: (text: string) => void): void {
  ipcMain.handle(saveChannel, async (event, request: unknown): Promise<SaveOutcome> => {
    const refusal = [checkSender(event), checkSize(request)].find((check) => !check.ok);
    if (refusal && !refusal.ok) {
      log(`saving refused: ${refusal.error.kind}: ${refusal.error.detail}`);
      return { outcome: 'failed', why: 'unknown' };
    }
    const window = BrowserWindow.fromWebContents(event.sender);
    return save(request, { host, log, askWhere: (name) => askWhere(window, name) });
  });
  ipcMain.handle(saveMadeChannel, async (event, file: unknown): Promise<SaveOutcome> => {
    const sender = checkSender(event);
    if (!sender.ok) {
      log(`saving refused: ${sender.error.kind}: ${sender.error.detail}`);
      return { outcome: 'failed', why: 'unknown' };
    }
    const window = BrowserWindow.fromWebContents(event.sender);
    return saveMade(file, { log, askWhere: (name) => askWhere(window, name) });
  });
}
