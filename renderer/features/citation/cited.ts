import type { Fact, Rank, Statement } from '../../../electron/contract/facts.ts';

/** What a source marker opens: where a shown value comes from and what else was found. */
export interface Cited {
  readonly sourceIds: readonly string[];
  readonly value: string | null;
  readonly asOf: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly rank: Rank | null;
  readonly note: string | null;
  readonly rivals: readonly Cited[];
}

/** For values that the page shows as they are. */
export const asIs = (text: string): string => text;

/** A statement as its marker cites it; `show` writes the value as the page does. */
export function citedStatement<T>(statement: Statement<T>, show: (value: T) => string): Cited {
  const { value, ...rest } = statement;
  return { ...rest, value: show(value), rivals: [] };
}

/** A fact with its rival values. */
export function citedFact<T>(fact: Fact<T>, show: (value: T) => string): Cited {
  return {
    ...citedStatement(fact.best, show),
    rivals: fact.rivals.map((rival) => citedStatement(rival, show)),
  };
}

/** Something of which only the sources are told. */
export function citedSources(sourceIds: readonly string[], asOf: string | null = null): Cited {
  return {
    sourceIds,
    value: null,
    asOf,
    validFrom: null,
    validTo: null,
    rank: null,
    note: null,
    rivals: [],
  };
}
