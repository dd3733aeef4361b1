import path from 'node:path';
import type { Paper, PrintFailure, PrintOutcome, PrintRequest } from '../../contract/printing.ts';
import { printRequestSchema } from '../../contract/printingSchema.ts';
import { saveFailure } from '../../data/saving/failure.ts';
import { writeWhole } from '../../data/saving/writeWhole.ts';

export interface PrintTools {
  /** The page as a PDF of exactly the paper that its styles name, and else of this one. */
  readonly pdf: (paper: Paper, numbered: boolean) => Promise<Uint8Array>;
  /**
   * Opens the system's dialog, with this paper chosen or the printer's own; null where it was
   * printed, else what the system says went wrong.
   */
  readonly printer: (paper: Paper | null) => Promise<string | null>;
  /** Asks the reader where to; null where the reader thinks better of it. */
  readonly askWhere: (suggested: string) => Promise<string | null>;
  readonly log: (text: string) => void;
}

/** Puts a page on paper or into a PDF as it asked for. Never throws: what goes wrong is an outcome. */
export async function answerPrint(request: unknown, tools: PrintTools): Promise<PrintOutcome> {
  const checked = printRequestSchema.safeParse(request);
  if (checked.success) return print(checked.data, tools);
  tools.log('a request to print was refused');
  return { outcome: 'failed', why: 'refused' };
}

/** What may also be asked for by the menu, which does not know what paper the page is laid out for. */
export interface PrintOrder extends Omit<PrintRequest, 'paper'> {
  readonly paper: Paper | null;
}

/** Never throws: what goes wrong is an outcome. */
export async function print(order: PrintOrder, tools: PrintTools): Promise<PrintOutcome> {
  try {
    if (order.to === 'pdf') return await savePdf(order, tools);
    return printed(await tools.printer(order.paper), tools);
  } catch (error) {
    tools.log(`printing failed: ${error instanceof Error ? error.message : 'unknown'}`);
    return { outcome: 'failed', why: saveFailure(error) };
  }
}

/** The page is put into the PDF before the reader is asked, as it was when it was asked for. */
async function savePdf(
  { paper, name, numbered }: PrintOrder,
  tools: PrintTools,
): Promise<PrintOutcome> {
  const bytes = await tools.pdf(paper ?? { size: 'A4', orientation: 'portrait' }, numbered);
  const where = await tools.askWhere(`${name}.pdf`);
  if (where === null) return { outcome: 'cancelled' };
  await writeWhole(where, bytes);
  return { outcome: 'saved', name: path.basename(where) };
}

/** Chromium's own words for what can become of a print job, and what they mean to the reader. */
function printed(reason: string | null, { log }: PrintTools): PrintOutcome {
  if (reason === null) return { outcome: 'printed' };
  if (/cancel/i.test(reason)) return { outcome: 'cancelled' };
  log(`printing failed: ${reason}`);
  const why: PrintFailure = /no printers|invalid printer|devicename/i.test(reason)
    ? 'no-printer'
    : 'unknown';
  return { outcome: 'failed', why };
}
