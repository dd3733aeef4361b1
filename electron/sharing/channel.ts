import os from 'node:os';
import { powerSaveBlocker } from 'electron';
import { type ShareAnswer, shareChannel } from '../contract/sharing.ts';
import { shareRequestSchema } from '../contract/sharingSchema.ts';
import { answerChannel } from '../security/ipc.ts';
import { layOut } from './folder.ts';
import { createShare, type Share } from './share.ts';

const refused: ShareAnswer = { outcome: 'failed', why: 'refused' };

/**
 * The channel for sharing with a class.
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
  answerChannel<ShareAnswer>(
    shareChannel,
    {
      refuse: () => refused,
      answer: async (_sender, request) => {
        const asked = shareRequestSchema.safeParse(request);
        if (!asked.success) return refused;
        return { outcome: 'ok', ...(await share.answer(asked.data)) };
      },
    },
    log,
  );
  return share;
}
