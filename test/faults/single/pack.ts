import { readFileSync } from 'node:fs';
import { singleFile } from '../../../electron/runtime/single/build.ts';
import { readPack } from '../../../renderer/host/single/read.ts';
import type { Campaign } from '../campaign.ts';
import { damages, waysOfAnyFile } from '../database/damage.ts';
import { createRandom } from '../random.ts';

const openings = 1000;

/** What the single-file edition carries within itself, damaged in a thousand places. */
export const damagedPack: Campaign = {
  name: 'single-file-data',
  async run(seed) {
    const page = readFileSync(singleFile, 'latin1');
    const carried = /id="atlas-pack"[^>]*data-sha256="([0-9a-f]{64})"[^>]*>([^<]*)</.exec(page);
    if (carried === null) throw new Error('the single file carries nothing');
    const [, sha256 = '', text = ''] = carried;
    const whole = Buffer.from(text, 'latin1');
    const sound = Buffer.from(text, 'base64');
    let refused = 0;
    let harmless = 0;
    for (const { way, what, bytes } of damages(
      whole,
      createRandom(seed),
      openings,
      waysOfAnyFile,
    )) {
      const spoilt = Buffer.from(bytes ?? []).toString('latin1');
      const isRead = await readPack(spoilt, sha256).then(
        () => true,
        () => false,
      );
      if (!isRead) refused += 1;
      // Line breaks are no part of what is carried, nor are bits that no byte takes.
      else if (Buffer.from(spoilt, 'base64').equals(sound)) harmless += 1;
      else throw new Error(`${way} (${what}): what was carried was read as if it were right`);
    }
    if ((await readPack(text, sha256)).length === 0) throw new Error('the sound file was refused');
    return (
      `${openings} damaged copies of what the one file carries: ${refused} refused, ` +
      `${harmless} the same data, 0 wrong ones read; the sound one was read`
    );
  },
};
