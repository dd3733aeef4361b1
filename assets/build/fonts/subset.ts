import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { coverageOf } from './coverage.ts';
import type { FaceSource } from './faces.ts';
import { between } from './repertoire.ts';

/** A face as built: its WOFF2 bytes and the name they are kept under. */
export interface BuiltFace {
  readonly source: FaceSource;
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** Scripts whose faces keep every feature: without them the letters do not join. */
const shaped = /Arabic|Nastaliq|Devanagari/;

/** Marks, kerning, local forms, and the numerals and small capitals that tables and labels use. */
const latinFeatures = [
  ...['ccmp', 'locl', 'mark', 'mkmk', 'kern', 'liga', 'case'],
  ...['lnum', 'tnum', 'onum', 'pnum', 'smcp', 'c2sc', 'sups', 'subs', 'frac', 'numr', 'dnom'],
];

const scriptOnly = (family: string): boolean => /Arabic|Nastaliq|Devanagari|SC$/.test(family);

/** Letters and digits of Latin, Greek and Cyrillic never come from a face of another script. */
const belongsElsewhere = (codePoint: number): boolean =>
  codePoint < 0x0600 && !between.has(codePoint);

/**
 * Cuts a face down to what the atlas shows.
 * @param shown code points of the database's texts and of the messages
 */
export async function subsetFace(
  source: FaceSource,
  shown: ReadonlySet<number>,
): Promise<BuiltFace> {
  const original = await readFile(source.file);
  const { codePoints } = await coverageOf(original);
  const kept = [...new Set([...source.always, ...shown])]
    .filter((codePoint) => codePoints.has(codePoint))
    .filter((codePoint) => !scriptOnly(source.family) || !belongsElsewhere(codePoint))
    .sort((a, b) => a - b);
  const bytes = await subsetFont(original, String.fromCodePoint(...kept), {
    targetFormat: 'woff2',
    noHinting: true,
    ...(shaped.test(source.family) ? {} : { keepFeatures: latinFeatures }),
  });
  return { source, fileName: fileName(source, bytes), bytes };
}

/** For instance `noto-serif-400-italic.1a2b3c4d.woff2`; the hash changes with the bytes. */
function fileName({ family, weight, style }: FaceSource, bytes: Buffer): string {
  const name = family.toLowerCase().replaceAll(' ', '-');
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return `${name}-${weight}${style === 'italic' ? '-italic' : ''}.${hash}.woff2`;
}
