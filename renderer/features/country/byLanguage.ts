import type { DomesticName } from '../../../electron/contract/countries.ts';

export interface LanguageNames {
  readonly language: string;
  readonly languageName: string;
  /** Short name, formal name, capital: in this order, whichever there are. */
  readonly names: readonly DomesticName[];
}

const order: Readonly<Record<DomesticName['kind'], number>> = { short: 0, formal: 1, capital: 2 };

/** A country's domestic names by language, in the order the languages come in. */
export function byLanguage(names: readonly DomesticName[]): readonly LanguageNames[] {
  const languages = [...new Set(names.map(({ language }) => language))];
  return languages.map((language) => {
    const own = names.filter((name) => name.language === language);
    return {
      language,
      languageName: own[0]?.languageName ?? language,
      names: own.toSorted((a, b) => order[a.kind] - order[b.kind]),
    };
  });
}
