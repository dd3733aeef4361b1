import {
  type LinkBridge,
  type LinkOutcome,
  linkBridgeName,
} from '../../electron/contract/links.ts';
import { host } from './host.ts';

declare global {
  interface Window {
    readonly [linkBridgeName]?: LinkBridge;
  }
}

/** Whether the host opens this address at all: https, and nothing else. */
export const canOpen = (address: string): boolean => address.startsWith('https://');

/**
 * Opens an address outside the atlas once the reader has agreed: the desktop asks in a dialog of
 * its own and hands it to the reader's browser; a browser asks, and opens another tab.
 * Never throws.
 * @param question what a browser asks; the desktop has its own words
 */
export async function openLink(address: string, question: string): Promise<LinkOutcome> {
  if (host !== 'desktop') {
    if (!window.confirm(question)) return { outcome: 'cancelled' };
    window.open(address, '_blank', 'noopener,noreferrer');
    return { outcome: 'opened' };
  }
  try {
    const answer = await window[linkBridgeName]?.(address);
    // Main answers every request with an outcome; without a bridge there is none.
    return (answer as LinkOutcome | undefined) ?? { outcome: 'failed', why: 'unknown' };
  } catch {
    return { outcome: 'failed', why: 'unknown' };
  }
}
