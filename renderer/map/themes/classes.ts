import type { ThemeId } from '../../../electron/contract/themeIds.ts';
import type { NoValue, ThemeAnswer, ThemeCountry } from '../../../electron/contract/themes.ts';
import { classOf, naturalBreaks, powersOfTen, quantileBreaks } from './classify.ts';
import { categoryLooks, type Look, noValueLooks, stepLooks } from './looks.ts';

/** How a theme puts its values into classes; why is said in the legend (`themes.way.<way>`). */
export type Way = 'categories' | 'years' | 'counts' | 'natural' | 'quantiles' | 'powers';

export const wayOf: Readonly<Record<ThemeId, Way>> = {
  role: 'categories',
  joined: 'years',
  chairs: 'categories',
  hosted: 'counts',
  measures: 'counts',
  membership: 'categories',
  population: 'powers',
  density: 'natural',
  area: 'quantiles',
};

/** Classes that a ramp has room for, and the eye can tell apart. */
const most = 5;

/** What the legend has one line for. */
export type ThemeClassKind =
  | { readonly of: 'category'; readonly category: string }
  | { readonly of: 'year'; readonly year: number }
  | { readonly of: 'count'; readonly number: number }
  /** From a bound, which belongs to it, to below the next one; null where there is none. */
  | { readonly of: 'range'; readonly from: number | null; readonly to: number | null }
  | { readonly of: 'none'; readonly why: NoValue };

export interface ThemeClass {
  readonly key: string;
  readonly kind: ThemeClassKind;
  readonly look: Look;
  /** Codes of the countries in it. */
  readonly countries: readonly string[];
}

/** The classes of an answer in the order of the legend; those without a country are left out. */
export function classesOf(answer: ThemeAnswer): readonly ThemeClass[] {
  const { countries } = answer;
  const none = grouped(countries, ({ value }) => (value.kind === 'none' ? value.why : null));
  return [
    ...valueClasses(answer),
    ...noValues.flatMap((why) =>
      classFor(`none ${why}`, { of: 'none', why }, noValueLooks[why], none.get(why)),
    ),
  ];
}

const noValues: readonly NoValue[] = ['not-yet', 'not-applicable', 'unknown-date', 'no-data'];

function valueClasses({ theme, countries }: ThemeAnswer): readonly ThemeClass[] {
  const way = wayOf[theme];
  switch (way) {
    case 'categories': {
      const groups = grouped(countries, ({ value }) =>
        value.kind === 'category' ? value.category : null,
      );
      return Object.entries(categoryLooks).flatMap(([category, look]) =>
        classFor(category, { of: 'category', category }, look, groups.get(category)),
      );
    }
    case 'years': {
      const groups = grouped(countries, ({ value }) => (value.kind === 'year' ? value.year : null));
      const years = [...groups.keys()].toSorted((a, b) => a - b);
      const looks = stepLooks(years.length);
      return years.flatMap((year, i) =>
        classFor(String(year), { of: 'year', year }, looks[i], groups.get(year)),
      );
    }
    case 'counts': {
      const groups = grouped(countries, numberOf);
      const counts = [...groups.keys()].toSorted((a, b) => a - b);
      const looks = stepLooks(counts.filter((count) => count > 0).length, true);
      const lookOf = (i: number, count: number) =>
        count === 0 ? categoryLooks['none-found'] : looks[i - (counts[0] === 0 ? 1 : 0)];
      return counts.flatMap((count, i) =>
        classFor(
          String(count),
          { of: 'count', number: count },
          lookOf(i, count),
          groups.get(count),
        ),
      );
    }
    case 'natural':
    case 'quantiles':
    case 'powers':
      return ranges(countries, way);
  }
}

function ranges(
  countries: readonly ThemeCountry[],
  way: 'natural' | 'quantiles' | 'powers',
): readonly ThemeClass[] {
  const values = countries.flatMap((country) => numberOf(country) ?? []);
  if (values.length === 0) return [];
  const bounds = cut(values, way);
  const groups = grouped(countries, (country) => {
    const number = numberOf(country);
    return number === null ? null : classOf(number, bounds);
  });
  const looks = stepLooks(bounds.length + 1);
  return looks.flatMap((look, i) => {
    const [from, to] = [bounds[i - 1] ?? null, bounds[i] ?? null];
    // Under circles the land has one quiet colour: the circle tells the number.
    const shown = way === 'powers' ? categoryLooks['none-found'] : look;
    return classFor(`class ${i}`, { of: 'range', from, to }, shown, groups.get(i));
  });
}

function cut(values: readonly number[], way: 'natural' | 'quantiles' | 'powers') {
  switch (way) {
    case 'natural':
      return naturalBreaks(values, most);
    case 'quantiles':
      return quantileBreaks(values, most);
    case 'powers':
      return powersOfTen(values);
  }
}

const numberOf = ({ value }: ThemeCountry): number | null =>
  value.kind === 'number' ? value.number : null;

/** Codes of the countries by key, those without one left out. */
function grouped<K>(
  countries: readonly ThemeCountry[],
  keyOf: (country: ThemeCountry) => K | null,
): ReadonlyMap<K, readonly string[]> {
  const groups = new Map<K, string[]>();
  for (const country of countries) {
    const key = keyOf(country);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [country.code]);
    else group.push(country.code);
  }
  return groups;
}

const classFor = (
  key: string,
  kind: ThemeClassKind,
  look: Look | undefined,
  countries: readonly string[] | undefined,
): readonly ThemeClass[] =>
  look === undefined || countries === undefined ? [] : [{ key, kind, look, countries }];
