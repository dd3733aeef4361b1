import type { Script } from '../../../electron/contract/countries.ts';
import type { Font } from '../../sheet/marks.ts';
import type { NameLanguage } from './choice.ts';
import type { Name, OwnName } from './entries.ts';

/** Width of a line of text, in units of the sheet. */
export type Measure = (text: string, font: Font) => number;

export const label = "'Noto Sans', sans-serif";
export const serif = "'Noto Serif', serif";
export const display = "'Noto Serif Display', 'Noto Serif', serif";

/** The face made for a script, and how much larger than Latin it is set to look as large. */
const scripts: Readonly<Record<Script, { family: string; larger: number; height: number }>> = {
  Latn: { family: label, larger: 1, height: 1.2 },
  Cyrl: { family: label, larger: 1, height: 1.2 },
  Grek: { family: label, larger: 1, height: 1.2 },
  Arab: { family: "'Noto Naskh Arabic', 'Noto Sans', serif", larger: 1.12, height: 1.5 },
  Aran: { family: "'Noto Nastaliq Urdu', 'Noto Naskh Arabic', serif", larger: 0.9, height: 2 },
  Deva: { family: "'Noto Sans Devanagari', 'Noto Sans', sans-serif", larger: 1, height: 1.4 },
  Hans: { family: "'Noto Sans SC', 'Noto Sans', sans-serif", larger: 1, height: 1.25 },
  Jpan: { family: "'Noto Sans SC', 'Noto Sans', sans-serif", larger: 1, height: 1.25 },
};

/** A line of a name as it is set. */
export interface NameLine {
  readonly text: string;
  readonly font: Font;
  /** How high the line is, in units of the sheet. */
  readonly height: number;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** A name in the chosen language or languages, a line each; English where no other is known. */
export function nameLines(
  name: Name,
  language: NameLanguage,
  size: number,
  weight: 400 | 600 = 400,
): readonly NameLine[] {
  const english: NameLine = {
    text: name.english,
    font: { family: label, size, weight },
    height: size * 1.2,
  };
  if (name.own === null || language === 'english') return [english];
  const own = ownLine(name.own, size, language === 'both' ? 400 : weight);
  return language === 'own' || own.text === english.text ? [own] : [english, own];
}

function ownLine({ text, language, script, direction }: OwnName, size: number, weight: 400 | 600) {
  const { family, larger, height } = scripts[script];
  return {
    text,
    font: { family, size: size * larger, weight },
    height: size * height,
    lang: language,
    dir: direction,
  };
}
