import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { NotebookKeeper } from '../../../electron/contract/notebook/keeper.ts';
import { createFolderShelf } from '../../../electron/data/notebook/folder.ts';
import { createRandom, type Random } from '../random.ts';
import { noteCount, noteOf } from './text.ts';

export interface DamageCounts {
  readonly damaged: number;
  /** Set aside, and the last good copy put in its place. */
  readonly restored: number;
  /** Damaged where it does no harm, between the parts. */
  readonly readAsItWas: number;
  /** Anything else: something lost, or something wrong shown as right. */
  readonly wrong: number;
}

const harms: readonly ((bytes: Buffer, random: Random) => Buffer)[] = [
  (bytes, random) => {
    const at = random.below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    return bytes;
  },
  (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  (bytes, random) => {
    const at = random.below(bytes.length);
    return bytes.fill(0, at, Math.min(bytes.length, at + 1 + random.below(4096)));
  },
  (bytes, random) => bytes.fill(random.below(256)),
];

/** Damages the notebook's document at random places; each start has to give back all of it. */
export async function damageDocuments(damaged: number, seed: number): Promise<DamageCounts> {
  const random = createRandom(seed);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'atlas-damaged-'));
  const file = path.join(folder, 'notebook.json');
  const start = () =>
    new NotebookKeeper({
      shelf: createFolderShelf(folder),
      now: () => new Date(),
      newId: randomUUID,
      log: () => undefined,
    });
  try {
    const writer = start();
    for (let count = 0; count < noteCount; count += 1)
      await writer.change([{ change: 'write', note: noteOf(count) }]);
    await writer.close();
    const good = readFileSync(file);
    const right = await start().open();
    const wanted = right.outcome === 'opened' ? JSON.stringify(right.notebook) : '';
    const counts = { damaged, restored: 0, readAsItWas: 0, wrong: 0 };
    for (let i = 0; i < damaged; i += 1) {
      writeFileSync(file, random.pick(harms)(Buffer.from(good), random));
      const opened = await start().open();
      const isRight = opened.outcome === 'opened' && JSON.stringify(opened.notebook) === wanted;
      if (!isRight) counts.wrong += 1;
      else if (opened.notice === null) counts.readAsItWas += 1;
      else counts.restored += 1;
    }
    return counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
