import { type BrowserWindow, dialog } from 'electron';
import { message } from '../messages.ts';
import { toolsFor } from './page.ts';
import { type PrintTools, print } from './print.ts';

/** Prints what a window shows, or saves it as PDF, for the menu; says so where it cannot. */
export async function printWindow(
  window: BrowserWindow,
  to: 'printer' | 'pdf',
  log: PrintTools['log'],
): Promise<void> {
  const order = { to, paper: null, name: fileName(window.getTitle()), numbered: true };
  const { outcome, ...rest } = await print(order, toolsFor(window.webContents, log));
  if (outcome !== 'failed') return;
  const noPrinter = 'why' in rest && rest.why === 'no-printer';
  await dialog.showMessageBox(window, {
    type: 'warning',
    message: message(to === 'pdf' ? 'print.noPdf' : 'print.failed'),
    detail: message(noPrinter ? 'print.noPrinter' : 'print.tryAgain'),
  });
}

/** A title as a file can be called: "Afghanistan – Atlas" becomes "afghanistan-atlas". */
export const fileName = (title: string): string =>
  title
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'atlas';
