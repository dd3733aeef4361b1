import { type Mark, type TextMark, textsOf } from './marks.ts';
import type { EmbeddedFont } from './paintSvg.ts';

/** A face as the page has it: its rule of `fonts/fonts.css`, and its file. */
export interface PageFace {
  readonly family: string;
  readonly weight: number;
  readonly style: string;
  /** Address of the WOFF2 file. */
  readonly address: string;
}

export interface LoadedFace extends PageFace {
  readonly bytes: ArrayBuffer;
}

/** The faces that the page's own style sheets declare. */
export function pageFaces(): readonly PageFace[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const file = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
      if (file === undefined) return [];
      return [
        {
          family: unquoted(rule.style.getPropertyValue('font-family')),
          weight: Number(rule.style.getPropertyValue('font-weight') || 400),
          style: rule.style.getPropertyValue('font-style') || 'normal',
          address: new URL(file, sheet.href ?? document.baseURI).href,
        },
      ];
    }),
  );
}

const unquoted = (family: string): string => family.trim().replace(/^(['"])(.*)\1$/, '$2');

/** Which letters the faces of one script alone are there for; the others serve every text. */
const scripts: Readonly<Record<string, RegExp>> = {
  'Noto Naskh Arabic': /\p{Script=Arabic}/u,
  'Noto Nastaliq Urdu': /\p{Script=Arabic}/u,
  'Noto Sans Devanagari': /\p{Script=Devanagari}/u,
  'Noto Sans SC': /\p{Script=Han}/u,
};

/** The faces that a drawing's texts are set in: of each family the weight nearest to the asked. */
export function facesOf<T extends PageFace>(
  marks: readonly Mark[],
  faces: readonly T[],
): readonly T[] {
  const used = new Set<T>();
  for (const text of textsOf(marks)) {
    for (const family of familiesOf(text)) {
      if (scripts[family]?.test(text.text) === false) continue;
      const face = nearest(faces, family, text.font);
      if (face === undefined) continue;
      used.add(face);
      // Whatever stands behind a face that has every script is not reached.
      if (scripts[family] === undefined && !foreign.test(text.text)) break;
    }
  }
  return [...used];
}

const foreign = /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Han}]/u;

const familiesOf = ({ font }: TextMark): string[] => font.family.split(',').map(unquoted);

function nearest<T extends PageFace>(
  faces: readonly T[],
  family: string,
  { weight = 400, style = 'normal' }: TextMark['font'],
): T | undefined {
  const away = (face: T) => Math.abs(face.weight - weight) + (face.style === style ? 0 : 1000);
  return faces.filter((face) => face.family === family).sort((a, b) => away(a) - away(b))[0];
}

/** Fetches the files of faces, from beside the page. @throws where one cannot be read */
export const loadFaces = (faces: readonly PageFace[]): Promise<readonly LoadedFace[]> =>
  Promise.all(
    faces.map(async (face) => {
      const answer = await fetch(face.address);
      if (!answer.ok) throw new Error(`${face.address}: ${answer.status}`);
      return { ...face, bytes: await answer.arrayBuffer() };
    }),
  );

/** A face as an SVG file carries it. */
export function embedded({ family, weight, style, bytes }: LoadedFace): EmbeddedFont {
  const octets = new Uint8Array(bytes);
  let binary = '';
  // In parts: the arguments of one call have to fit on the stack.
  for (let i = 0; i < octets.length; i += 0x8000)
    binary += String.fromCharCode(...octets.subarray(i, i + 0x8000));
  return { family, weight, style, base64: btoa(binary) };
}
