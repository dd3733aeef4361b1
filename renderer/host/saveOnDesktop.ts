import {
  type SaveBridge,
  type SaveOutcome,
  type SaveRequest,
  saveBridgeName,
} from '../../electron/contract/saving.ts';

declare global {
  interface Window {
    readonly [saveBridgeName]?: SaveBridge;
  }
}

/** Has the main process save it, which asks the reader where to. */
export async function saveOnDesktop(request: SaveRequest): Promise<SaveOutcome> {
  try {
    const answer = await window[saveBridgeName]?.(request);
    // Main answers every request with an outcome; without a bridge there is none.
    return (answer as SaveOutcome | undefined) ?? { outcome: 'failed', why: 'unknown' };
  } catch {
    return { outcome: 'failed', why: 'unknown' };
  }
}
