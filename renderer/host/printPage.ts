import {
  type PrintBridge,
  type PrintOutcome,
  type PrintRequest,
  printBridgeName,
} from '../../electron/contract/printing.ts';
import { host } from './host.ts';

declare global {
  interface Window {
    readonly [printBridgeName]?: PrintBridge;
  }
}

/** Whether this host writes PDFs itself; in a browser its own print dialog does. */
export const savesPdf: boolean = host === 'desktop';

/**
 * Prints the page as it is laid out for paper, in the way of the host. Never throws; null where
 * the host does not tell what became of it, as no browser does.
 */
export async function printPage(request: PrintRequest): Promise<PrintOutcome | null> {
  if (host !== 'desktop') {
    window.print();
    return null;
  }
  try {
    const answer = await window[printBridgeName]?.(request);
    // Main answers every request with an outcome; without a bridge there is none.
    return (answer as PrintOutcome | undefined) ?? { outcome: 'failed', why: 'unknown' };
  } catch {
    return { outcome: 'failed', why: 'unknown' };
  }
}
