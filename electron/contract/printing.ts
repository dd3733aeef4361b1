import type { SaveFailure } from './saving.ts';

/**
 * Putting on paper what a page has laid out for it. A page can neither hand over bytes nor choose
 * a place or a printer: it names the paper, and the host prints the page or writes its PDF.
 * No schema here: pages and the preload import this file, and zod stays out of them.
 */
export const paperSizes = ['A4', 'A3'] as const;
export const orientations = ['portrait', 'landscape'] as const;
export type PaperSize = (typeof paperSizes)[number];
export type Orientation = (typeof orientations)[number];
export interface Paper {
  readonly size: PaperSize;
  readonly orientation: Orientation;
}

export interface PrintRequest {
  readonly to: 'printer' | 'pdf';
  readonly paper: Paper;
  /** What the file of a PDF is called before the reader changes it, without its ending. */
  readonly name: string;
  /** Whether the pages get numbers, where the page's own styles cannot give them any. */
  readonly numbered: boolean;
}

/** Why nothing came out; each has a sentence for the reader (`print.failed.<why>`). */
export type PrintFailure = SaveFailure | 'no-printer';
export type PrintOutcome =
  | { readonly outcome: 'saved'; readonly name: string }
  | { readonly outcome: 'printed' }
  | { readonly outcome: 'cancelled' }
  | { readonly outcome: 'failed'; readonly why: PrintFailure };

/** The IPC channel for it, and the name under which its bridge stands in `window`. */
export const printChannel = 'atlas:print';
export const printBridgeName = 'atlasPrint';

/** What the preload puts into the page; answers with a PrintOutcome. */
export type PrintBridge = (request: unknown) => Promise<unknown>;
