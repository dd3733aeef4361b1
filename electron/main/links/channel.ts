import { BrowserWindow, dialog, shell } from 'electron';
import { type LinkOutcome, linkChannel } from '../../contract/links.ts';
import { createOpener } from '../../security/external.ts';
import { answerChannel } from '../../security/ipc.ts';
import { message } from '../messages.ts';

/** The channel for opening an address in the reader's browser, after asking in a dialog of ours. */
export function answerLinks(log: (text: string) => void): void {
  const opener = createOpener({ open: (address) => shell.openExternal(address), log });
  answerChannel<LinkOutcome>(
    linkChannel,
    {
      refuse: () => ({ outcome: 'failed', why: 'refused' }),
      answer: (sender, address) => {
        const window = BrowserWindow.fromWebContents(sender);
        return opener(address, (shown) => readerAgrees(window, shown));
      },
    },
    log,
  );
}

async function readerAgrees(window: BrowserWindow | null, address: string): Promise<boolean> {
  const question = {
    type: 'question',
    message: message('link.question'),
    detail: `${address}\n\n${message('link.detail')}`,
    buttons: [message('link.open'), message('link.cancel')],
    // A key already on its way down must not be an answer.
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  } as const;
  const { response } =
    window === null
      ? await dialog.showMessageBox({ ...question, buttons: [...question.buttons] })
      : await dialog.showMessageBox(window, { ...question, buttons: [...question.buttons] });
  return response === 0;
}
