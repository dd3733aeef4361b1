import { BrowserWindow, type WebContents } from 'electron';
import type { Paper } from '../../contract/printing.ts';
import { askWhere } from '../../data/saving/askWhere.ts';
import type { PrintTools } from './print.ts';

/** Paper is white: without this, the margins take the colour that the window has before it paints. */
async function onWhite<T>(contents: WebContents, print: () => Promise<T>): Promise<T> {
  const window = BrowserWindow.fromWebContents(contents);
  const colour = window?.getBackgroundColor();
  window?.setBackgroundColor('#ffffff');
  try {
    return await print();
  } finally {
    if (colour !== undefined && window?.isDestroyed() === false) window.setBackgroundColor(colour);
  }
}

/** From this version on Chromium draws the page numbers that our styles ask for by themselves. */
const drawsMarginBoxes = Number.parseInt(process.versions.chrome, 10) >= 131;
const pageNumber =
  '<div style="inline-size: 100%; font: 9pt sans-serif; color: #565d68; text-align: center"><span class="pageNumber"></span></div>';

/** A PDF of what the page lays out for print: vectors, fonts embedded, the paper its styles name. */
const pdfOf = (
  contents: WebContents,
  { size, orientation }: Paper,
  numbered: boolean,
): Promise<Uint8Array> =>
  contents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    displayHeaderFooter: numbered && !drawsMarginBoxes,
    headerTemplate: '<span></span>',
    footerTemplate: pageNumber,
    pageSize: size,
    landscape: orientation === 'landscape',
  });

/** Opens the system's dialog to print the page; null where it went to a printer. */
const sendToPrinter = (contents: WebContents, paper: Paper | null): Promise<string | null> =>
  new Promise((resolve) => {
    const chosen =
      paper === null ? {} : { pageSize: paper.size, landscape: paper.orientation === 'landscape' };
    contents.print({ printBackground: true, ...chosen }, (success, reason) =>
      resolve(success ? null : reason || 'failed'),
    );
  });

/** Electron's and the system's part in printing a page. */
export const toolsFor = (contents: WebContents, log: PrintTools['log']): PrintTools => ({
  pdf: (paper, numbered) => onWhite(contents, () => pdfOf(contents, paper, numbered)),
  printer: (paper) => onWhite(contents, () => sendToPrinter(contents, paper)),
  askWhere: (name) => askWhere(BrowserWindow.fromWebContents(contents), name),
  log,
});
