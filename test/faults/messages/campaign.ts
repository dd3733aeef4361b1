import { launchDesktop } from '../../e2e/fixtures.ts';
import type { Campaign } from '../campaign.ts';
import { fuzzMessages } from './fuzz.ts';

const count = 100_000;

/** The main process of the desktop edition under a hundred thousand malformed messages. */
export const malformedMessages: Campaign = {
  name: 'messages',
  async run(seed) {
    const { app, close } = await launchDesktop();
    try {
      await app.firstWindow();
      const { sent, from, answers, rightlyAsked } = await fuzzMessages(app, seed, count);
      const kinds = Object.entries(answers).sort(([, a], [, b]) => b - a);
      return (
        `${sent} messages (${from}), 0 crashes, 0 without a named answer ` +
        `(${kinds.map(([kind, n]) => `${n} ${kind}`).join(', ')}); ` +
        `${rightlyAsked} of ${rightlyAsked} right questions in between answered`
      );
    } finally {
      await close();
    }
  },
};
