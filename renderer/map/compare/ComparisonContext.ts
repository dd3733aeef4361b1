import { createContext, useContext } from 'react';
import type { Piece } from './piece.ts';

/** What the map is asked to lay over its countries. */
export interface ShownComparison {
  readonly pieces: readonly Piece[];
  /** Told when the reader has moved or turned one of them, or put one away. */
  readonly onChange: (pieces: readonly Piece[]) => void;
}

export const ComparisonContext = createContext<ShownComparison | null>(null);

/** The countries laid over the map; null where areas are not compared. */
export const useComparison = (): ShownComparison | null => useContext(ComparisonContext);
