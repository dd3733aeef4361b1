import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { fuzzMessages } from '../../faults/messages/fuzz.ts';
import { launchDesktop } from '../fixtures.ts';

/** The whole hundred thousand are sent by `npm run test:faults -- messages`. */
const count = 10_000;
const seed = 1108;

/** Each way of being refused, a little below how often this seed meets it. */
const atLeast = {
  'failed refused': 8_500,
  'bad-request': 550,
  'unknown-method': 70,
  'forbidden-sender': 420,
};

test(`${count} malformed, oversized and foreign messages: each is answered by name, nothing crashes`, async () => {
  test.setTimeout(180_000);
  const { app, close } = await launchDesktop();
  try {
    const page = await app.firstWindow();
    const { sent, answers, rightlyAsked } = await fuzzMessages(app, seed, count);
    console.log(`seed ${seed}: ${JSON.stringify(answers)}`);
    expect(sent).toBe(count);
    expect(rightlyAsked).toBe((count * 0.6) / 100);
    for (const [kind, floor] of Object.entries(atLeast))
      expect(answers[kind], kind).toBeGreaterThanOrEqual(floor);

    // The reader's own window has noticed nothing.
    await page.reload();
    await page.evaluate(() => location.assign('#/country/KZ'));
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Kazakhstan');
    const logs = await app.evaluate(({ app: running }) => running.getPath('logs'));
    const log = readFileSync(path.join(logs, 'main.log'), 'utf8');
    expect(log).not.toMatch(/uncaught|unhandled|thread (failed|ended)|process ended/);
    expect(log.match(/ refused: /g)?.length).toBeLessThanOrEqual(100);
  } finally {
    await close();
  }
});
