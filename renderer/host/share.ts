import {
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
    // Main answers every request of the contract with a state.
    return ((await window[shareBridgeName]?.(request)) as ShareState | null | undefined) ?? null;
  } catch {
    return null;
  }
}
