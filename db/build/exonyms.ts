import { readFileSync } from 'node:fs';
import path from 'node:path';

const packageFolder = path.resolve(
  import.meta.dirname,
  '../../node_modules/cldr-localenames-full/main',
);

/**
 * The languages whose names of countries can be searched: the official ones of the fifteen
 * participants, the six of the United Nations, and Cyrillic where it was written until lately.
 * Language of the atlas to locale of the package.
 */
const languages: Readonly<Record<string, string>> = {
  prs: 'fa-AF',
  ps: 'ps',
  az: 'az',
  'az-Cyrl': 'az-Cyrl',
  'zh-Hans': 'zh',
  hi: 'hi',
  en: 'en',
  fa: 'fa',
  kk: 'kk',
  ru: 'ru',
  ky: 'ky',
  ur: 'ur',
  ar: 'ar',
  tg: 'tg',
  tr: 'tr',
  tk: 'tk',
  uz: 'uz',
  'uz-Cyrl': 'uz-Cyrl',
  fr: 'fr',
  es: 'es',
};

/** What the supporting countries call themselves. */
const ownLanguages: Readonly<Record<string, readonly string[]>> = {
  DK: ['da'],
  FI: ['fi', 'sv'],
  SE: ['sv'],
  DE: ['de'],
  IQ: ['ku'],
  IT: ['it'],
  JP: ['ja'],
  NO: ['nb', 'nn'],
  PL: ['pl'],
};

interface Territories {
  readonly main: Readonly<
    Record<string, { localeDisplayNames: { territories: Readonly<Record<string, string>> } }>
  >;
}

/**
 * The table exonym as CSV, made from the pinned package, so that the database depends on
 * package-lock.json and not on the ICU of whoever builds it. "Variants" and short forms of
 * CLDR are rows of their own.
 * @param countries codes of the atlas's countries
 */
export function exonymCsv(countries: readonly string[]): string {
  const lines = ['country,language,name,as_of,sources'];
  const add = (language: string, locale: string, codes: readonly string[]) => {
    const territories = territoriesOf(locale);
    for (const code of codes) {
      const forms = [code, `${code}-alt-short`, `${code}-alt-variant`];
      const names = forms.flatMap((form) => territories[form] ?? []);
      for (const name of new Set(names.map((text) => text.normalize('NFC').trim())))
        lines.push(`${code},${language},"${name}",2025,cldr-48-territories`);
    }
  };
  for (const [language, locale] of Object.entries(languages)) add(language, locale, countries);
  for (const [code, own] of Object.entries(ownLanguages))
    for (const language of own) add(language, language, [code]);
  return `${lines.join('\n')}\n`;
}

function territoriesOf(locale: string): Readonly<Record<string, string>> {
  const file = path.join(packageFolder, locale, 'territories.json');
  const read = JSON.parse(readFileSync(file, 'utf8')) as Territories;
  const found = Object.values(read.main)[0]?.localeDisplayNames.territories;
  if (found === undefined) throw new Error(`${file} holds no names of countries`);
  return found;
}
