import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startQueryThread } from '../../../electron/data/threadHost.ts';
import { inProject } from '../../../electron/runtime/paths.ts';
import type { Campaign } from '../campaign.ts';
import { createRandom } from '../random.ts';
import { type Damage, damages } from './damage.ts';
import { Tally } from './judge.ts';

const starts = 1000;
const desktop = inProject('dist/desktop');
const question = ['countries.get', { on: '2021-03-30', code: 'KZ' }] as const;

/** The desktop's own thread, started on each of a thousand damaged files. */
export const damagedThread: Campaign = {
  name: 'database-desktop',
  async run(seed) {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-damage-'));
    const database = path.join(folder, 'atlas.sqlite');
    const whole = readFileSync(path.join(desktop, 'atlas.sqlite'));
    const tally = new Tally();
    try {
      for (const damage of damages(whole, createRandom(seed), starts)) {
        put(damage, database);
        tally.add(damage, await firstAnswer(database));
      }
      // The same start on the sound file has to answer, or all of this would have proved nothing.
      writeFileSync(database, whole);
      const sound = await firstAnswer(database);
      if (!sound.ok) throw new Error(`the sound file was refused: ${sound.error.detail}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return `${starts} starts on damaged files: ${tally}, 0 wrong facts; the sound file answered`;
  },
};

function put({ bytes }: Damage, file: string): void {
  if (bytes === null) rmSync(file, { force: true });
  else writeFileSync(file, bytes);
}

/** Starts the thread as the application does, asks once, and ends it. */
async function firstAnswer(database: string) {
  const wasm = path.join(desktop, 'sql-wasm.wasm');
  const host = startQueryThread(desktop, { database, wasm }, () => undefined);
  const answer = await host.answer(...question);
  await host.close();
  return answer;
}
