import { findChannel } from './finding.ts';
import { linkChannel } from './links.ts';
import { atlasChannel } from './methods.ts';
import { notebookChannel } from './notebook/channel.ts';
import { placesChannel } from './places.ts';
import { printChannel } from './printing.ts';
import { saveChannel, saveMadeChannel } from './saving.ts';
import { shareChannel } from './sharing.ts';

/**
 * Every channel on which a page can reach the main process. A channel is added here first: only
 * what stands here can be answered (see electron/security/ipc.ts), and the tests that send each
 * channel a hundred thousand malformed messages read this list.
 */
export const channels = [
  atlasChannel,
  saveChannel,
  saveMadeChannel,
  printChannel,
  linkChannel,
  shareChannel,
  findChannel,
  placesChannel,
  notebookChannel,
] as const;

export type Channel = (typeof channels)[number];
