import { readFile } from 'node:fs/promises';
import { convert } from 'fontverter';
import { Blob, Face } from 'harfbuzzjs';

/** What a font file can show: its code points, and its OpenType substitution features. */
export interface Coverage {
  readonly codePoints: ReadonlySet<number>;
  readonly features: ReadonlySet<string>;
}

/** Reads the character map of a font (TTF, OTF, WOFF or WOFF2), as a browser would see it. */
export async function readCoverage(file: string): Promise<Coverage> {
  return coverageOf(await readFile(file));
}

/** As `readCoverage`, for a font already in memory. */
export async function coverageOf(font: Buffer): Promise<Coverage> {
  const sfnt = await convert(font, 'sfnt');
  const face = new Face(new Blob(Uint8Array.from(sfnt).buffer));
  return {
    codePoints: new Set(face.collectUnicodes()),
    features: new Set([...face.getTableFeatureTags('GSUB'), ...face.getTableFeatureTags('GPOS')]),
  };
}
