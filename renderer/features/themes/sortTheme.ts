import type { ThemeAnswer, ThemeCountry } from '../../../electron/contract/themes.ts';
import type { ThemeClass } from '../../map/themes/classes.ts';

export const themeKeys = ['country', 'value', 'year'] as const;
export type ThemeKey = (typeof themeKeys)[number];

export interface ThemeSorting {
  readonly key: ThemeKey;
  readonly descending: boolean;
}

/**
 * Rows in the order asked for. Numbers and years sort by size, categories by the order of the
 * legend; what has no value stands at the end either way, and equals keep the answer's order.
 */
export function sortTheme(
  { countries }: ThemeAnswer,
  classes: readonly ThemeClass[],
  { key, descending }: ThemeSorting,
  locale: string,
): readonly ThemeCountry[] {
  const texts = new Intl.Collator(locale, { sensitivity: 'base' });
  const places = new Map(
    classes.flatMap((one, i) => one.countries.map((code) => [code, i] as const)),
  );
  const sizeOf = ({ code, value, asOf }: ThemeCountry): number | null => {
    if (key === 'year') return asOf === null ? null : Number(asOf.slice(0, 4));
    switch (value.kind) {
      case 'number':
        return value.number;
      case 'year':
        return value.year;
      case 'category':
        return places.get(code) ?? null;
      case 'none':
        return null;
    }
  };
  const turn = descending ? -1 : 1;
  return countries.toSorted((a, b) => {
    if (key === 'country') return turn * texts.compare(a.name, b.name);
    const [left, right] = [sizeOf(a), sizeOf(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return turn * (left - right);
  });
}

/** The next sorting when a column is chosen: names and categories rise first, figures fall. */
export const nextThemeSorting = (
  now: ThemeSorting,
  key: ThemeKey,
  isFigure: boolean,
): ThemeSorting =>
  now.key === key
    ? { key, descending: !now.descending }
    : { key, descending: key === 'value' && isFigure };
