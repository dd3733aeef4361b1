import type { ElectronApplication, Frame, Page } from '@playwright/test';
import { channels } from '../../../electron/contract/channels.ts';
import { atlasMethodNames } from '../../../electron/contract/methods.ts';
import { errorKinds } from '../../../electron/contract/result.ts';
import { saveFailures } from '../../../electron/contract/saving.ts';
import { openHostile, sendFrom } from './hostile.ts';

/** Where the messages come from, with the share of them, in percent. */
const senders = [
  { name: 'our own page', address: 'app://atlas/index.html', inFrame: false, share: 60 },
  { name: 'a frame in our page', address: 'app://atlas/index.html', inFrame: true, share: 15 },
  { name: 'another origin', address: 'app://other/index.html', inFrame: false, share: 15 },
  { name: 'a page without origin', address: 'about:blank', inFrame: false, share: 10 },
] as const;

/** The names that an answer may have; anything else is no answer. */
const named: ReadonlySet<string> = new Set([
  'ok',
  'outcome ok',
  ...errorKinds,
  ...saveFailures.map((why) => `failed ${why}`),
  'failed no-printer',
  'outcome cancelled',
  'outcome ok',
]);
const strangersHear: ReadonlySet<string> = new Set(['forbidden-sender', 'failed refused']);

export interface FuzzReport {
  readonly sent: number;
  readonly from: string;
  readonly answers: Readonly<Record<string, number>>;
  readonly rightlyAsked: number;
}

/** The frame inside a hostile page, once it has loaded. */
async function frameIn(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe', { state: 'attached' });
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('the frame is gone');
  await frame.waitForURL(/\/frame\.html$/);
  return frame;
}

/**
 * Sends the main process malformed, oversized, wrong-origin and sub-frame messages over every
 * channel of the contract. Dialogs are answered with "no" meanwhile, as nobody is there.
 * @throws where a message had no answer with a name, one of a stranger was answered with a fact,
 * or a right question in between was not answered rightly
 */
export async function fuzzMessages(
  app: ElectronApplication,
  seed: number,
  count: number,
): Promise<FuzzReport> {
  await app.evaluate(({ dialog, shell }) => {
    dialog.showSaveDialog = async () => ({ canceled: true, filePath: '' });
    dialog.showMessageBox = async () => ({ response: 1, checkboxChecked: false });
    shell.openExternal = () => Promise.reject(new Error('nothing may be opened'));
  });
  const total: Record<string, number> = {};
  const from: string[] = [];
  let sent = 0;
  let rightlyAsked = 0;
  for (const [turn, { name, address, inFrame, share }] of senders.entries()) {
    const page = await openHostile(app, address);
    const frame = inFrame ? await frameIn(page) : page.mainFrame();
    const wanted = Math.round((count * share) / 100);
    const order = { channels, names: atlasMethodNames, seed: seed + turn, count: wanted };
    const { answers, ...right } = await sendFrom(frame, order);
    await page.close();

    const isOurs = turn === 0;
    const answered = Object.values(answers).reduce((sum, n) => sum + n, 0);
    if (answered !== wanted) throw new Error(`${name}: ${wanted - answered} without an answer`);
    for (const [kind, n] of Object.entries(answers)) {
      const expected = isOurs ? named : strangersHear;
      if (!expected.has(kind)) throw new Error(`${name} was answered with: ${kind}`);
      total[kind] = (total[kind] ?? 0) + n;
    }
    const expected = isOurs ? right.rightlyAsked : 0;
    if (right.rightlyAnswered !== expected)
      throw new Error(`${name}: ${right.rightlyAnswered} of ${expected} right questions answered`);
    if (isOurs) rightlyAsked = right.rightlyAsked;
    sent += wanted;
    from.push(`${wanted} from ${name}`);
  }
  return { sent, from: from.join(', '), answers: total, rightlyAsked };
}
