import { type PrintOutcome, printChannel } from '../../contract/printing.ts';
import { answerChannel } from '../../security/ipc.ts';
import { toolsFor } from './page.ts';
import { answerPrint } from './print.ts';

/**
 * The channel for printing: a page prints itself and nothing else, and the reader chooses printer
 * and place in the system's own dialogs.
 */
export function answerPrinting(log: (text: string) => void): void {
  answerChannel<PrintOutcome>(
    printChannel,
    {
      refuse: () => ({ outcome: 'failed', why: 'refused' }),
      answer: (sender, request) => answerPrint(request, toolsFor(sender, log)),
    },
    log,
  );
}
