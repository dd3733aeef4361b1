import { describe, expect, it } from 'vitest';
import type { CountryListing, DomesticName } from '../../../../electron/contract/countries.ts';
import type { Statement } from '../../../../electron/contract/facts.ts';
import {
  filterCountries,
  foldText,
  nextSorting,
  sortCountries,
} from '../../../../renderer/features/countries/sortCountries.ts';

const statement = <T>(value: T): Statement<T> => ({
  value,
  asOf: null,
  validFrom: null,
  validTo: null,
  rank: 'preferred',
  sourceIds: ['test'],
  note: null,
});

const fact = <T>(value: T) => ({ best: statement(value), rivals: [] });

const domestic = (language: string, name: string, transliteration: string): DomesticName => ({
  kind: 'short',
  language,
  languageName: language,
  script: 'Cyrl',
  direction: 'ltr',
  name: statement(name),
  transliteration,
  asInSeed: null,
});

function country(
  code: string,
  name: string,
  figures: { readonly role?: CountryListing['role']; readonly count: number; readonly km2: number },
  domesticNames: readonly DomesticName[] = [],
): CountryListing {
  return {
    code,
    featureId: '000',
    role: figures.role ?? 'participant',
    roleOnDay: figures.role ?? 'participant',
    chairOnDay: null,
    order: code.charCodeAt(0),
    name,
    formalName: null,
    domesticNames,
    flag: statement({ file: `flags/${code}.svg`, description: '' }),
    capital: `Capital of ${name}`,
    capitalPoint: { latitude: 0, longitude: 0 },
    population: fact({ count: figures.count, year: 2023, revision: null }),
    areaKm2: fact(figures.km2),
    rowSourceIds: ['seed'],
  };
}

const countries = [
  country('KZ', 'Kazakhstan', { count: 20, km2: 2700 }, [domestic('kk', 'Қазақстан', 'Qazaqstan')]),
  country('TR', 'Türkiye', { count: 85, km2: 780 }),
  country('TM', 'Turkmenistan', { count: 7, km2: 488 }),
  country('AU', 'Australia', { role: 'supporter', count: 26, km2: 7700 }),
];
const codes = (list: readonly CountryListing[]) => list.map(({ code }) => code).join(' ');

describe('the table of countries', () => {
  it('sorts by figures and by the rules of the language', () => {
    const by = (key: 'order' | 'name' | 'population' | 'area', descending = false) =>
      codes(sortCountries(countries, { key, descending }, 'en'));
    expect(by('area', true)).toBe('AU KZ TR TM');
    expect(by('population')).toBe('TM KZ AU TR');
    expect(by('name')).toBe('AU KZ TR TM');
    expect(by('order')).toBe('KZ TR TM AU');
  });

  it('turns round when a column is chosen again, and shows large figures first', () => {
    const byName = nextSorting({ key: 'order', descending: false }, 'name');
    expect(byName).toEqual({ key: 'name', descending: false });
    expect(nextSorting(byName, 'name')).toEqual({ key: 'name', descending: true });
    expect(nextSorting(byName, 'area')).toEqual({ key: 'area', descending: true });
  });

  it.each([
    ['Қазақ', 'KZ'],
    ['қазақ', 'KZ'],
    ['qazaq', 'KZ'],
    ['turk', 'TR TM'],
    ['capital of a', 'AU'],
    ['kz', 'KZ'],
    ['', 'KZ TR TM AU'],
    ['nowhere', ''],
  ])('finds %j in any script, without case and marks', (text, found) => {
    expect(codes(filterCountries(countries, text, 'all'))).toBe(found);
  });

  it('keeps to a role', () => {
    expect(codes(filterCountries(countries, '', 'supporter'))).toBe('AU');
    expect(codes(filterCountries(countries, 'kaz', 'supporter'))).toBe('');
  });

  it('folds marks, joiners and apostrophes away', () => {
    expect(foldText(' Oʻzbekiston ')).toBe('ozbekiston');
    expect(foldText('Росси́я')).toBe(foldText('Россия'));
    expect(foldText('Afghānistān')).toBe('afghanistan');
  });
});
