import { beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../../assets/build/database.ts';
import { codePointsOf, shownCodePoints } from '../../../../assets/build/fonts/shown.ts';
import { databaseFile, messagesFolder } from '../../../../assets/build/paths.ts';
import {
  type BuiltFontFace,
  describe as name,
  readBuiltFaces,
  readFontStack,
} from '../builtFonts.ts';

let faces: readonly BuiltFontFace[];
let shown: ReadonlySet<number>;

beforeAll(async () => {
  faces = await readBuiltFaces();
  const all = await shownCodePoints(databaseFile, messagesFolder);
  shown = new Set([...all].filter((codePoint) => !fromTheSystem.has(codePoint)));
});

/** The Command sign is shown on macOS only, whose own face draws it; no Noto text face has it. */
const fromTheSystem: ReadonlySet<number> = new Set([0x2318]);

/** Joiners and direction marks have no shape; browsers draw none. */
const invisible = /\p{Cf}/u;
const ofAnotherScript = /[\p{Script_Extensions=Arabic}\p{Script=Devanagari}\p{Script=Han}]/u;

/** Code points that no family of the stack has in every one of its faces, as text. */
function missingFrom(
  stack: readonly string[],
  codePoints: Iterable<number>,
  among: readonly BuiltFontFace[] = faces,
): string[] {
  const inFamily = (family: string, codePoint: number): boolean => {
    const ofFamily = among.filter((face) => face.family === family);
    return ofFamily.length > 0 && ofFamily.every((f) => f.coverage.codePoints.has(codePoint));
  };
  return [...codePoints]
    .filter((codePoint) => !invisible.test(String.fromCodePoint(codePoint)))
    .filter((codePoint) => !stack.some((family) => inFamily(family, codePoint)))
    .map(name);
}

describe('every glyph that the atlas shows', () => {
  it.each(['--font-text', '--font-label'])('is in the families of %s', async (token) => {
    expect(missingFrom(await readFontStack(token), shown)).toEqual([]);
  });

  it.each(['Noto Serif Display', 'Noto Serif', 'Noto Sans'])(
    'of Latin, Cyrillic and punctuation is in every face of %s',
    (family) => {
      const european = [...shown].filter(
        (codePoint) => !ofAnotherScript.test(String.fromCodePoint(codePoint)),
      );
      expect(missingFrom([family], european)).toEqual([]);
    },
  );

  it.each([
    ['Arab', '--font-naskh'],
    ['Aran', '--font-nastaliq'],
    ['Deva', '--font-devanagari'],
    ['Hans', '--font-hans'],
    ['Latn', '--font-text'],
    ['Cyrl', '--font-text'],
  ])('of a domestic name in %s is in the first family of %s', async (script, token) => {
    const database = await openDatabase(databaseFile);
    const [rows] = database.exec(
      `SELECT name, as_in_seed FROM domestic_name WHERE script = '${script}'`,
    );
    database.close();
    const texts = (rows?.values ?? []).flat().filter((text) => typeof text === 'string');
    expect(texts.length).toBeGreaterThan(0);
    const [first = ''] = await readFontStack(token);
    expect(missingFrom([first], codePointsOf(texts))).toEqual([]);
  });

  it('is told from one that is not there', () => {
    expect(missingFrom(['Noto Sans'], codePointsOf(['a⌘']))).toEqual(['U+2318 ⌘']);
    expect(missingFrom(['Noto Unknown'], codePointsOf(['a']))).toEqual(['U+0061 a']);
  });
});

describe('the marks that transliterations put on letters', () => {
  it.each([0x0301, 0x0304, 0x0323, 0x0327, 0x0331])('U+%d is in all European faces', (mark) => {
    for (const family of ['Noto Serif Display', 'Noto Serif', 'Noto Sans'])
      expect(missingFrom([family], [mark])).toEqual([]);
  });
});

describe('what a reader may type', () => {
  it('has its letters in the regular label face, whatever the database holds', async () => {
    const stack = await readFontStack('--font-label');
    const typed = 'Ångström ẞ ǈ Ḩ ţ ғ ӏ ѫ ԛ αβγ پچژگ ڭ ێ ۴٤';
    const regular = faces.filter(({ weight }) => weight === '400');
    expect(missingFrom(stack, codePointsOf([typed]), regular)).toEqual([]);
  });
});
