import {
  type ShareAnswer,
  type ShareBridge,
  type ShareRequest,
  type ShareState,
  shareBridgeName,
} from '../../electron/contract/sharing.ts';
import { host } from './host.ts';

declare global {
  interface Window {
    readonly [shareBridgeName]?: ShareBridge;
  }
}

/** Whether this host can share with a class; a page in a browser cannot. */
export const canShare: boolean = host === 'desktop';

/** Asks the main process; null where it does not answer. Never throws. */
export async function askShare(request: ShareRequest): Promise<ShareState | null> {
  try {
    // Main answers every request with an answer of the contract; without a bridge there is none.
    const answer = (await window[shareBridgeName]?.(request)) as ShareAnswer | undefined;
    return answer?.outcome === 'ok' ? answer : null;
  } catch {
    return null;
  }
}
