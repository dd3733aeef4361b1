export const formats = ['png', 'svg', 'geojson'] as const;
export type Format = (typeof formats)[number];

export const sizes = [1, 2, 4] as const;
export type Size = (typeof sizes)[number];

/** What the reader wants the file to be. */
export interface SheetChoice {
  readonly format: Format;
  /** Pixels of a PNG for each pixel of the screen. */
  readonly size: Size;
  readonly title: string;
  readonly forPaper: boolean;
  readonly legend: boolean;
}
