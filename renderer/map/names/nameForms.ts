import type { Script } from '../../../electron/contract/countries.ts';
import type { Endonym } from '../../../electron/contract/mapNames.ts';
import type { MapNames } from './useMapNames.ts';

/** A name as it is written in one line. */
export interface NameLine {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly script: Script;
  readonly direction: 'ltr' | 'rtl';
  /** Whether it stands below a name that is larger. */
  readonly second: boolean;
}

/** The ways of writing a name, the fullest first; each is a few lines. */
export type NameForms = readonly (readonly NameLine[])[];

const inEnglish = (text: string): NameLine => ({
  text,
  language: 'en',
  script: 'Latn',
  direction: 'ltr',
  second: false,
});

/**
 * How a place is named for the choice of the reader. Of several official languages all are shown,
 * or the first alone where space lacks; names that read alike are written once. Where no endonym
 * is known the English name stays.
 */
export function nameForms(
  english: string,
  endonyms: readonly Endonym[],
  choice: MapNames,
): NameForms {
  const plain = [inEnglish(english)];
  if (choice === 'english') return [plain];
  const own = distinct(endonyms).map(
    ({ name, language, script, direction }): NameLine => ({
      text: name.value,
      language,
      script,
      direction,
      second: false,
    }),
  );
  const [first] = own;
  if (first === undefined) return [plain];
  if (choice === 'endonyms') return own.length === 1 ? [own] : [own, [first]];
  const others = own
    .filter(({ text }) => text !== english)
    .map((line): NameLine => ({ ...line, second: true }));
  return [...others.map((_, left) => [...plain, ...others.slice(0, others.length - left)]), plain];
}

function distinct(endonyms: readonly Endonym[]): readonly Endonym[] {
  const texts = endonyms.map(({ name }) => name.value);
  return endonyms.filter(({ name }, i) => texts.indexOf(name.value) === i);
}
