import type { Campaign } from '../campaign.ts';
import { damageDocuments } from './damage.ts';
import { killWriters } from './kills.ts';

/** The notebook's storage: killed while it writes, and its document damaged. */
export const notebookStorage: Campaign = {
  name: 'notebook',
  async run(seed) {
    const kills = await killWriters(500, seed);
    const damage = await damageDocuments(500, seed);
    const said =
      `${kills.kills} kills while writing, ${kills.inTheMiddle} of them in the middle of a file; ` +
      `${kills.acknowledged} writes acknowledged, ${kills.lost} lost; ` +
      `${kills.starts} starts, ${kills.failedStarts} failed; ` +
      `${damage.damaged} damaged documents: ${damage.restored} restored from the last copy, ` +
      `${damage.readAsItWas} harmless, ${damage.wrong} wrong`;
    if (kills.lost + kills.failedStarts + damage.wrong > 0) throw new Error(said);
    return said;
  },
};
