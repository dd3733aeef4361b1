import type { PlanePoint } from './projection/mapProjection.ts';

/** The country that the pointer or the keyboard's focus is on. */
export interface Pointed {
  readonly code: string;
  /** Where on the plane, metres. */
  readonly at: PlanePoint;
}

export type OnPoint = (pointed: Pointed | null) => void;
