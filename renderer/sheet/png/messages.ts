import type { LoadedFace } from '../fonts.ts';
import type { Sheet } from '../marks.ts';

/** What the worker is asked for: one sheet as a picture. */
export interface PngOrder {
  readonly sheet: Sheet;
  /** Pixels of the picture for each unit of the sheet. */
  readonly scale: number;
  readonly faces: readonly LoadedFace[];
}

export type PngNews =
  /** Share of the work, 0 to 1. */
  { readonly done: number } | { readonly png: Blob } | { readonly failed: string };
