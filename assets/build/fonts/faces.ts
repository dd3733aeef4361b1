import { inPackage } from '../paths.ts';
import { between, everydayText, typedArabic, typedText } from './repertoire.ts';

/** One @font-face: a weight and slope of a family, the font it is cut from, what it always keeps. */
export interface FaceSource {
  /** Family name as renderer/ui/tokens.css gives it. */
  readonly family: string;
  readonly weight: 400 | 600;
  readonly style: 'normal' | 'italic';
  readonly file: string;
  /** Kept beside the characters of the database and the messages. */
  readonly always: ReadonlySet<number>;
}

const expo = (name: string, cut: string, file: string): string =>
  inPackage(`@expo-google-fonts/${name}`, cut, `${file}_${cut}.ttf`);
const fontsource = (name: string, subset: string, weight: number): string =>
  inPackage(`@fontsource/${name}`, 'files', `${name}-${subset}-${weight}-normal.woff2`);

function face(
  family: string,
  weight: 400 | 600,
  file: string,
  always: ReadonlySet<number>,
  style: 'normal' | 'italic' = 'normal',
): FaceSource {
  return { family, weight, style, file, always };
}

const display = (cut: string) => expo('noto-serif-display', cut, 'NotoSerifDisplay');
const serif = (cut: string) => expo('noto-serif', cut, 'NotoSerif');
const sans = (cut: string) => expo('noto-sans', cut, 'NotoSans');

/**
 * The faces of the atlas. Noto Sans, Serif and Serif Display are cut from whole fonts, not from
 * files split by script: a letter and the combining mark on it must come from one font.
 */
export const faceSources: readonly FaceSource[] = [
  face('Noto Serif Display', 400, display('400Regular'), everydayText),
  face('Noto Serif Display', 600, display('600SemiBold'), everydayText),
  face('Noto Serif', 400, serif('400Regular'), everydayText),
  face('Noto Serif', 400, serif('400Regular_Italic'), everydayText, 'italic'),
  face('Noto Serif', 600, serif('600SemiBold'), everydayText),
  face('Noto Sans', 400, sans('400Regular'), typedText),
  face('Noto Sans', 600, sans('600SemiBold'), everydayText),
  face('Noto Naskh Arabic', 400, fontsource('noto-naskh-arabic', 'arabic', 400), typedArabic),
  face('Noto Naskh Arabic', 600, fontsource('noto-naskh-arabic', 'arabic', 600), between),
  face('Noto Nastaliq Urdu', 400, fontsource('noto-nastaliq-urdu', 'arabic', 400), between),
  face('Noto Sans Devanagari', 400, fontsource('noto-sans-devanagari', 'devanagari', 400), between),
  face('Noto Sans SC', 400, fontsource('noto-sans-sc', 'chinese-simplified', 400), between),
];
