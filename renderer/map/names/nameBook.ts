import type { CountryListing, DomesticName } from '../../../electron/contract/countries.ts';
import type { MapNameList } from '../../../electron/contract/mapNames.ts';
import { type NameForms, nameForms } from './nameForms.ts';
import type { MapNames } from './useMapNames.ts';

/** How everything on the map is named, in the languages that the reader chose. */
export interface NameBook {
  /** What a country calls itself, each name once, where endonyms are shown. */
  endonyms(country: CountryListing): readonly string[];
  country(country: CountryListing): NameForms;
  /** @param countryCode ISO 3166-1 alpha-2; decides whether the city is a capital */
  city(english: string, countryCode: string): NameForms;
  land(featureId: string, english: string): NameForms;
}

/** @param others endonyms of lands and cities; null while they are not asked for */
export function nameBook(
  choice: MapNames,
  countries: readonly CountryListing[],
  others: MapNameList | null,
): NameBook {
  const own = (country: CountryListing | undefined, kind: DomesticName['kind']) =>
    country?.domesticNames.filter((name) => name.kind === kind) ?? [];
  const book: NameBook = {
    endonyms: (country) => {
      const texts = choice === 'english' ? [] : own(country, 'short').map(({ name }) => name.value);
      return [...new Set(texts)].filter((text) => text !== country.name);
    },
    country: (country) => nameForms(country.name, own(country, 'short'), choice),
    city: (english, countryCode) => {
      const country = countries.find(({ code }) => code === countryCode);
      const names =
        country?.capital === english
          ? own(country, 'capital')
          : (others?.cities.filter(({ city }) => city === english) ?? []);
      return nameForms(english, names, choice);
    },
    land: (featureId, english) =>
      nameForms(
        english,
        others?.lands.filter((land) => land.featureId === featureId) ?? [],
        choice,
      ),
  };
  return book;
}
