import { type BrowserWindow, ipcMain } from 'electron';
import {
  type FindCommand,
  type Found,
  findChannel,
  findCommandChannel,
  foundChannel,
} from '../../contract/finding.ts';
import { findRequestSchema } from '../../contract/findingSchema.ts';
import { checkSize } from '../../security/message.ts';
import { checkSender } from '../../security/sender.ts';

/** The IPC channel for finding in the page. Only the top frame of our own page is heard. */
export function answerFinding(log: (text: string) => void): void {
  ipcMain.handle(findChannel, (event, request: unknown): void => {
    const refusal = [checkSender(event), checkSize(request)].find((check) => !check.ok);
    const asked = findRequestSchema.safeParse(request);
    if (refusal || !asked.success) {
      log('finding: a message was refused');
      return;
    }
    if (asked.data.ask === 'stop') {
      event.sender.stopFindInPage('keepSelection');
      return;
    }
    const { text, isForward, again } = asked.data;
    event.sender.findInPage(text, { forward: isForward, findNext: !again });
  });
}

/** Tells the page what was found in it. */
export function tellFound({ webContents }: BrowserWindow): void {
  webContents.on('found-in-page', (_event, { matches, activeMatchOrdinal, finalUpdate }) => {
    if (!finalUpdate) return;
    webContents.send(foundChannel, { matches, active: activeMatchOrdinal } satisfies Found);
  });
}

/** Has the page open its bar, or go to the next or the one before. */
export function commandFinding(window: BrowserWindow, command: FindCommand): void {
  window.webContents.send(findCommandChannel, command);
}
