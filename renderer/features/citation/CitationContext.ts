import { createContext, useContext, useMemo } from 'react';
import type { Source } from '../../../electron/contract/sources.ts';

/** The sources of a page, numbered by their place. */
export const CitationContext = createContext<readonly Source[]>([]);

export interface NumberedSource {
  readonly number: number;
  readonly source: Source;
}

/** The sources of a fact with their numbers on this page, lowest number first. */
export function useNumberedSources(ids: readonly string[]): readonly NumberedSource[] {
  const sources = useContext(CitationContext);
  return useMemo(
    () =>
      sources
        .map((source, index) => ({ source, number: index + 1 }))
        .filter(({ source }) => ids.includes(source.id)),
    [sources, ids],
  );
}
