import type { CountryListing, Role } from '../../../electron/contract/countries.ts';

export const sortKeys = ['order', 'name', 'capital', 'population', 'area'] as const;
export type SortKey = (typeof sortKeys)[number];

export interface Sorting {
  readonly key: SortKey;
  readonly descending: boolean;
}

/** Countries in the order asked for; texts by the rules of the reader's language. */
export function sortCountries(
  countries: readonly CountryListing[],
  { key, descending }: Sorting,
  locale: string,
): readonly CountryListing[] {
  const texts = new Intl.Collator(locale, { sensitivity: 'base' });
  const compare = (a: CountryListing, b: CountryListing): number => {
    switch (key) {
      case 'order':
        return a.role === b.role ? a.order - b.order : a.role === 'participant' ? -1 : 1;
      case 'name':
        return texts.compare(a.name, b.name);
      case 'capital':
        return texts.compare(a.capital, b.capital);
      case 'population':
        return a.population.best.value.count - b.population.best.value.count;
      case 'area':
        return a.areaKm2.best.value - b.areaKm2.best.value;
    }
  };
  return countries.toSorted((a, b) => (descending ? -compare(a, b) : compare(a, b)));
}

/** The next sorting when a column is chosen: names rise first, figures fall first. */
export function nextSorting(now: Sorting, key: SortKey): Sorting {
  if (now.key === key) return { key, descending: !now.descending };
  return { key, descending: key === 'population' || key === 'area' };
}

/** Text without case, marks and joiners, so that a name is found as it is usually typed. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}ʻʼ‘’'`]/gu, '')
    .toLowerCase()
    .trim();

/** Countries of a role whose name, capital or code has the text in it, in any script given. */
export function filterCountries(
  countries: readonly CountryListing[],
  text: string,
  role: Role | 'all',
): readonly CountryListing[] {
  const wanted = foldText(text);
  return countries.filter(
    (country) =>
      (role === 'all' || country.role === role) &&
      (wanted === '' || namesOf(country).some((name) => foldText(name).includes(wanted))),
  );
}

function namesOf(country: CountryListing): readonly string[] {
  return [
    country.name,
    country.formalName ?? '',
    country.capital,
    country.code,
    ...country.domesticNames.flatMap(({ name, transliteration }) => [
      name.value,
      transliteration ?? '',
    ]),
  ];
}
