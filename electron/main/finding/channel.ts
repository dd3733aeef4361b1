import type { BrowserWindow, WebContents } from 'electron';
import {
  type FindAnswer,
  type FindCommand,
  type Found,
  findChannel,
  findCommandChannel,
  foundChannel,
} from '../../contract/finding.ts';
import { findRequestSchema } from '../../contract/findingSchema.ts';
import { answerChannel } from '../../security/ipc.ts';

const refused: FindAnswer = { outcome: 'failed', why: 'refused' };

/** The last request of each page: what comes of those before it, late, is no news. */
const latest = new WeakMap<WebContents, number>();

/** The channel for finding in the page. */
export function answerFinding(log: (text: string) => void): void {
  answerChannel<FindAnswer>(
    findChannel,
    {
      refuse: () => refused,
      answer: async (sender, request) => {
        const asked = findRequestSchema.safeParse(request);
        if (!asked.success) return refused;
        if (asked.data.ask === 'stop') sender.stopFindInPage('keepSelection');
        else {
          const { text, isForward, again } = asked.data;
          latest.set(sender, sender.findInPage(text, { forward: isForward, findNext: !again }));
        }
        return { outcome: 'ok' };
      },
    },
    log,
  );
}

/** Tells the page what was found in it. */
export function tellFound({ webContents }: BrowserWindow): void {
  webContents.on('found-in-page', (_event, result) => {
    const { requestId, matches, activeMatchOrdinal, finalUpdate } = result;
    if (!finalUpdate || requestId !== latest.get(webContents)) return;
    webContents.send(foundChannel, { matches, active: activeMatchOrdinal } satisfies Found);
  });
}

/** Has the page open its bar, or go to the next or the one before. */
export function commandFinding(window: BrowserWindow, command: FindCommand): void {
  window.webContents.send(findCommandChannel, command);
}
