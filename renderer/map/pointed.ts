/** The country that the pointer or the keyboard's focus is on. */
export interface Pointed {
  readonly code: string;
  /** Where on the plane, metres. */
  readonly at: { readonly x: number; readonly y: number };
}

export type OnPoint = (pointed: Pointed | null) => void;
