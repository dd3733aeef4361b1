import {
  type MadeFile,
  type SaveBridge,
  type SaveOutcome,
  type SaveRequest,
  saveBridgeName,
  saveMadeBridgeName,
} from '../../electron/contract/saving.ts';

declare global {
  interface Window {
    readonly [saveBridgeName]?: SaveBridge;
    readonly [saveMadeBridgeName]?: SaveBridge;
  }
}

/** Has the main process save it, which asks the reader where to. */
export const saveOnDesktop = (request: SaveRequest): Promise<SaveOutcome> =>
  askBridge(window[saveBridgeName], request);

/** The same for a file that the page has made. */
export const saveMadeOnDesktop = (file: MadeFile): Promise<SaveOutcome> =>
  askBridge(window[saveMadeBridgeName], file);

async function askBridge(bridge: SaveBridge | undefined, what: unknown): Promise<SaveOutcome> {
  try {
    const answer = await bridge?.(what);
    // Main answers every request with an outcome; without a bridge there is none.
    return (answer as SaveOutcome | undefined) ?? { outcome: 'failed', why: 'unknown' };
  } catch {
    return { outcome: 'failed', why: 'unknown' };
  }
}
