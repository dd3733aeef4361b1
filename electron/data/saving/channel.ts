import { BrowserWindow } from 'electron';
import {
  mostMadeBytes,
  type SaveOutcome,
  saveChannel,
  saveMadeChannel,
} from '../../contract/saving.ts';
import { answerChannel } from '../../security/ipc.ts';
import { questionLimits } from '../../security/message.ts';
import type { QueryHost } from '../host.ts';
import { askWhere } from './askWhere.ts';
import { save } from './save.ts';
import { saveMade } from './saveMade.ts';

const refuse = (): SaveOutcome => ({ outcome: 'failed', why: 'refused' });

/**
 * The channels for saving: what the atlas has, and what a page has made. The reader chooses the
 * place in the system's own dialog. Downloads stay denied.
 */
export function answerSaving(host: QueryHost, log: (text: string) => void): void {
  answerChannel(
    saveChannel,
    {
      refuse,
      answer: (sender, request) => {
        const window = BrowserWindow.fromWebContents(sender);
        return save(request, { host, log, askWhere: (name) => askWhere(window, name) });
      },
    },
    log,
  );
  answerChannel(
    saveMadeChannel,
    {
      limits: { ...questionLimits, bytes: mostMadeBytes },
      refuse,
      answer: (sender, file) => {
        const window = BrowserWindow.fromWebContents(sender);
        return saveMade(file, { log, askWhere: (name) => askWhere(window, name) });
      },
    },
    log,
  );
}
