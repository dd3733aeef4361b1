import { ipcMain } from 'electron';
import { type PrintOutcome, printChannel } from '../../contract/printing.ts';
import { checkSize } from '../../security/message.ts';
import { checkSender } from '../../security/sender.ts';
import { toolsFor } from './page.ts';
import { answerPrint } from './print.ts';

/**
 * The IPC channel for printing. Only the top frame of our own page is heard; it prints itself and
 * nothing else, and the reader chooses printer and place in the system's own dialogs.
 */
export function answerPrinting(log: (text: string) => void): void {
  ipcMain.handle(printChannel, async (event, request: unknown): Promise<PrintOutcome> => {
    const refusal = [checkSender(event), checkSize(request)].find((check) => !check.ok);
    if (refusal && !refusal.ok) {
      log(`printing refused: ${refusal.error.kind}: ${refusal.error.detail}`);
      return { outcome: 'failed', why: 'unknown' };
    }
    return answerPrint(request, toolsFor(event.sender, log));
  });
}
