/** The note on what is contested that is open. */
export interface OpenedNote {
  /** Id of the dispute. */
  readonly id: string;
  /** Where it was pointed at, metres on the plane; null where it was opened by its mark. */
  readonly at: { readonly x: number; readonly y: number } | null;
}

export type OnDispute = (note: OpenedNote) => void;
