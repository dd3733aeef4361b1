import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Result } from '../../../electron/contract/result.ts';
import { inProject } from '../../../electron/runtime/paths.ts';
import { serveWeb } from '../../../electron/runtime/serve.ts';
import { launchChromium } from '../../e2e/fixtures.ts';
import type { Campaign } from '../campaign.ts';
import { createRandom } from '../random.ts';
import { damages } from './damage.ts';
import { Tally } from './judge.ts';

const starts = 1000;

/** The browser edition's own worker, started in Chromium on each of a thousand damaged files. */
export const damagedWorker: Campaign = {
  name: 'database-browser',
  async run(seed) {
    const assets = inProject('dist/web/assets');
    // Of the workers there are, the one that has the database.
    const program = readdirSync(assets).find(
      (name) =>
        /^worker-.*\.js$/.test(name) &&
        readFileSync(path.join(assets, name), 'utf8').includes('database-damaged'),
    );
    if (program === undefined) throw new Error('dist/web has no worker');
    const whole = readFileSync(inProject('dist/web/atlas.sqlite'));
    const { server, address } = await serveWeb(0);
    const browser = await launchChromium();
    const tally = new Tally();
    try {
      const page = await browser.newPage();
      let bytes: Uint8Array | null = whole;
      await page.route('**/atlas.sqlite*', (route) =>
        bytes === null
          ? route.fulfill({ status: 404 })
          : route.fulfill({ body: Buffer.from(bytes) }),
      );
      // A page without the atlas's own worker, of the same origin.
      await page.goto(`${address}licences/THIRD-PARTY.txt`);
      const firstAnswer = (): Promise<Result<unknown>> =>
        page.evaluate(
          ([file, database, wasm]) =>
            new Promise((resolve) => {
              const worker = new Worker(file, { type: 'module' });
              worker.onmessage = ({ data }) => {
                worker.terminate();
                resolve(data.result);
              };
              worker.postMessage({ database, wasm });
              worker.postMessage({
                id: 1,
                method: 'countries.get',
                args: { on: '2021-03-30', code: 'KZ' },
              });
            }),
          [
            `${address}assets/${program}`,
            `${address}atlas.sqlite`,
            `${address}assets/sql-wasm-browser.wasm`,
          ] as const,
        );
      for (const damage of damages(whole, createRandom(seed), starts)) {
        bytes = damage.bytes;
        tally.add(damage, await firstAnswer());
      }
      bytes = whole;
      const sound = await firstAnswer();
      if (!sound.ok) throw new Error(`the sound file was refused: ${sound.error.detail}`);
    } finally {
      await browser.close();
      server.close();
    }
    return `${starts} starts on damaged files: ${tally}, 0 wrong facts; the sound file answered`;
  },
};
