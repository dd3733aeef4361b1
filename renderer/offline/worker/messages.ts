/** One built browser edition. */
export interface Edition {
  /** The sum of the sums of its files. */
  readonly id: string;
  readonly files: readonly EditionFile[];
}

export interface EditionFile {
  /** Relative to the edition's folder. */
  readonly url: string;
  /** Changes with the file. */
  readonly revision: string;
  /** What the file must be, as `integrity` of a request says it. */
  readonly integrity: string;
}

/** What a page says to the service worker; the second is answered with the edition's id. */
export type ToOfflineWorker = 'take-over' | 'which-edition';
