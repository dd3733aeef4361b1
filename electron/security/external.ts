import type { LinkOutcome } from '../contract/links.ts';

const longest = 2000;

/**
 * The address as it may be opened outside the atlas, or null: only https, to a name of the public
 * web, without a password in it. What is returned is what has to be shown: a browser's spelling,
 * in which letters that look alike are told apart.
 */
export function externalAddress(text: unknown): string | null {
  if (typeof text !== 'string' || text.length > longest || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return null;
  if (url.port !== '' || !/^([a-z0-9-]+\.)+[a-z][a-z0-9-]+$/.test(url.hostname)) return null;
  return url.href;
}

export interface OpenerTools {
  /** Hands the address to the system: Electron's shell.openExternal. */
  readonly open: (address: string) => Promise<void>;
  readonly log: (text: string) => void;
}

export type Opener = (
  address: unknown,
  /** Shows the reader the address as it would be opened. */
  ask: (address: string) => Promise<boolean>,
) => Promise<LinkOutcome>;

/**
 * The one way out of the atlas: an https address, which the reader has seen and agreed to. One
 * question at a time, so that a page cannot bury the reader in them.
 */
export function createOpener({ open, log }: OpenerTools): Opener {
  let isAsking = false;
  return async (address, ask) => {
    const checked = externalAddress(address);
    if (checked === null || isAsking) return { outcome: 'failed', why: 'refused' };
    isAsking = true;
    try {
      if (!(await ask(checked))) return { outcome: 'cancelled' };
      await open(checked);
      return { outcome: 'opened' };
    } catch (error) {
      log(`an address was not opened: ${error instanceof Error ? error.message : 'unknown'}`);
      return { outcome: 'failed', why: 'unknown' };
    } finally {
      isAsking = false;
    }
  };
}
