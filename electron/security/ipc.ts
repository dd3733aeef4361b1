import { ipcMain, type WebContents } from 'electron';
import type { Channel } from '../contract/channels.ts';
import type { AtlasError } from '../contract/result.ts';
import { checkMessage, type Limits } from './message.ts';
import { checkSender } from './sender.ts';

/** What answers a channel: it is given the words of a message that has passed the checks. */
export interface Answering<Answer> {
  /** What a message may hold; what a question may where nothing is said. */
  readonly limits?: Limits;
  /** The answer to a message that has not passed, or that could not be answered. */
  readonly refuse: (error: AtlasError) => Answer;
  readonly answer: (sender: WebContents, ...words: readonly unknown[]) => Promise<Answer>;
}

/** After this many a page is broken or hostile, and more lines would only fill the log. */
const mostLogged = 100;
let logged = 0;

/** Writes down refusals, but of all channels together no more than are worth reading. */
export const refusalLog =
  (log: (text: string) => void) =>
  (text: string): void => {
    logged += 1;
    if (logged <= mostLogged) log(text);
    if (logged === mostLogged) log('more refusals are not written down');
  };

/**
 * Answers a channel. This is the only file that may import Electron's ipcMain, so that there is
 * no way to the main process around its checks: only the top frame of our own page is heard, only
 * plain data of a bounded size is taken, and whatever happens has an answer with a name.
 */
export function answerChannel<Answer>(
  channel: Channel,
  { limits, refuse, answer }: Answering<Answer>,
  log: (text: string) => void,
): void {
  ipcMain.handle(channel, async (event, ...words: unknown[]): Promise<Answer> => {
    const refusal = [checkSender(event), checkMessage(words, limits)].find(({ ok }) => !ok);
    if (refusal && !refusal.ok) return refused(refusal.error);
    try {
      return await answer(event.sender, ...words);
    } catch (error) {
      return refused({ kind: 'internal', detail: String(error).slice(0, 200) });
    }
  });

  function refused(error: AtlasError): Answer {
    refusalLog(log)(`${channel} refused: ${error.kind}: ${error.detail}`);
    return refuse(error);
  }
}
