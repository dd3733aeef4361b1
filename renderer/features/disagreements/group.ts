import type { OddityView } from '../../../electron/contract/oddities.ts';

export interface OddityFilter {
  readonly text: string;
  /** Null: every category; so with severity. */
  readonly category: string | null;
  readonly severity: string | null;
}

export interface OddityGroup {
  readonly category: string;
  readonly oddities: readonly OddityView[];
}

/** The disagreements that a filter lets through, by category in the order of their numbers. */
export function grouped(
  oddities: readonly OddityView[],
  { text, category, severity }: OddityFilter,
): readonly OddityGroup[] {
  const wanted = text.trim().toLocaleLowerCase();
  const shown = oddities.filter(
    (one) =>
      (category === null || one.category === category) &&
      (severity === null || one.severity === severity) &&
      wordsOf(one).includes(wanted),
  );
  return distinct(shown.map((one) => one.category)).map((name) => ({
    category: name,
    oddities: shown.filter((one) => one.category === name),
  }));
}

/** Each value once with how often it occurs, in the order of first occurrence. */
export const counted = (values: readonly string[]): readonly (readonly [string, number])[] =>
  distinct(values).map((value) => [value, values.filter((one) => one === value).length]);

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)];

const wordsOf = ({ id, place, seedSays, finding, shown, subjects }: OddityView): string =>
  [id, place, seedSays ?? '', finding, shown, ...subjects.map(({ name }) => name)]
    .join(' ')
    .toLocaleLowerCase();
