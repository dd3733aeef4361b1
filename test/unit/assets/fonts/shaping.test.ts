import { readFile } from 'node:fs/promises';
import { convert } from 'fontverter';
import { Blob, Face, Font, shape, Buffer as TextBuffer } from 'harfbuzzjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BuiltFontFace, readBuiltFaces } from '../builtFonts.ts';

let faces: readonly BuiltFontFace[];
beforeAll(async () => {
  faces = await readBuiltFaces();
});

const faceOf = (family: string): BuiltFontFace => faces.find((face) => face.family === family)!;

/** Glyph numbers that the built face gives for a text, as the browser's shaper would. */
async function shapeWith(family: string, text: string) {
  const sfnt = await convert(await readFile(faceOf(family).file), 'sfnt');
  const font = new Font(new Face(new Blob(Uint8Array.from(sfnt).buffer)));
  const buffer = new TextBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  return buffer.getGlyphInfosAndPositions();
}

const glyphs = async (family: string, text: string): Promise<number[]> =>
  (await shapeWith(family, text)).map(({ codepoint }) => codepoint);

describe('scripts whose letters change with their neighbours', () => {
  it.each([
    ['Noto Naskh Arabic', 'جمهوری اسلامی افغانستان'],
    ['Noto Nastaliq Urdu', 'اسلامی جمہوریہ پاکستان'],
    ['Noto Sans Devanagari', 'भारत गणराज्य'],
  ])('%s joins %s', async (family, text) => {
    const shaped = await glyphs(family, text);
    const alone = (await Promise.all([...text].map((letter) => glyphs(family, letter)))).flat();
    expect(shaped).not.toContain(0);
    expect([...shaped].sort()).not.toEqual([...alone].sort());
  });
});

describe('letters with a combining mark', () => {
  it.each(['Noto Serif Display', 'Noto Serif', 'Noto Sans'])('%s sets z̧ and n̄', async (family) => {
    for (const text of ['z\u0327', 'n\u0304']) {
      const shaped = await shapeWith(family, text);
      expect(shaped.map(({ codepoint }) => codepoint)).not.toContain(0);
      const mark = shaped[1];
      // Either one composed glyph, or a mark moved back over its letter.
      if (mark) expect(mark.xOffset).toBeLessThan(0);
    }
  });
});

describe('features for tables and labels', () => {
  it.each(['Noto Serif Display', 'Noto Serif', 'Noto Sans'])('%s keeps them', (family) => {
    const { features } = faceOf(family).coverage;
    for (const feature of ['tnum', 'lnum', 'onum', 'smcp', 'kern', 'mark'])
      expect(features).toContain(feature);
  });

  it('tabular figures are all of one width', async () => {
    const widths = await shapeWith('Noto Sans', '0123456789');
    expect(new Set(widths.map(({ xAdvance }) => xAdvance)).size).toBe(1);
  });
});
