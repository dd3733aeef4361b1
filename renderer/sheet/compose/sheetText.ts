import type { Mark } from '../marks.ts';

/** What is written on a sheet around the map; every text as the reader's language has it. */
export interface SheetText {
  readonly title: string;
  /** Under the title: what the map is of, and the day it shows. */
  readonly subtitle: string;
  /** How long the bar is: "500 km". */
  readonly scale: string;
  /** Where the bar is true. */
  readonly scaleNote: string;
  readonly projection: string;
  readonly borders: string;
  readonly sourcesTitle: string;
  /** One line a source, in the order of their numbers. */
  readonly sources: readonly string[];
  /** What made the sheet, and on what day. */
  readonly made: string;
}

/** A sign of the legend as it looks, from its own left and top, and what it means. */
export interface LegendItem {
  readonly sign: readonly Mark[];
  readonly width: number;
  readonly height: number;
  readonly label: string;
}

/** A legend that is a picture of its own, from its left and top: that of a theme. */
export interface LegendPicture {
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
}

/** Colours of what stands around the map. */
export interface SheetInk {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly hairline: string;
}

/** The label face of the page, each script after it. */
export const labelFamily =
  "'Noto Sans', 'Noto Naskh Arabic', 'Noto Sans Devanagari', 'Noto Sans SC', sans-serif";
