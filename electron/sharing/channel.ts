import os from 'node:os';
import { ipcMain, powerSaveBlocker } from 'electron';
import { type ShareState, shareChannel } from '../contract/sharing.ts';
import { shareRequestSchema } from '../contract/sharingSchema.ts';
import { checkSize } from '../security/message.ts';
import { checkSender } from '../security/sender.ts';
import { layOut } from './folder.ts';
import { createShare, type Share } from './share.ts';

/**
 * The IPC channel for sharing with a class. Only the top frame of our own page is heard; to
 * anything that is not a request of the contract it answers null and does nothing.
 * @param folder the program's own, with the files to share
 */
export function answerSharing(folder: string, log: (text: string) => void): Share {
  let awake: number | null = null;
  const share = createShare({
    interfaces: os.networkInterfaces,
    layOut: () => layOut(folder),
    // A machine that falls asleep leaves the class before an empty page.
    onChange: (isOn) => {
      if (isOn) awake = powerSaveBlocker.start('prevent-app-suspension');
      else if (awake !== null) powerSaveBlocker.stop(awake);
      log(isOn ? 'sharing with the class: on' : 'sharing with the class: off');
    },
    log,
  });
  ipcMain.handle(shareChannel, async (event, request: unknown): Promise<ShareState | null> => {
    const refusal = [checkSender(event), checkSize(request)].find((check) => !check.ok);
    const asked = shareRequestSchema.safeParse(request);
    if (refusal || !asked.success) {
      log(`sharing: a message was refused`);
      return null;
    }
    return share.answer(asked.data);
  });
  return share;
}
